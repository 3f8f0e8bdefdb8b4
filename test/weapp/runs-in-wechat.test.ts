import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/build/package-size'
import { BUNDLE, requireBundle } from './bundle'
import { calledMethods, freeGlobals } from './free-globals'
import { ASKED_FOR, type Explained, LANGUAGE, RUNTIME_GLOBALS, TOO_NEW_METHODS, UNREACHED } from './runtime-globals'

const isExplained = (list: readonly Explained[], file: string, name: string) => list.some((entry) => entry.file === file && entry.name === name)

/** Every script of a bundle with its text. */
function scriptsOf(folder: string): { file: string; source: string }[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }))
}

/** `file:line name` for each use of a global that WeChat's runtime does not have. */
function strangersOf(file: string, source: string): string[] {
  return freeGlobals(source)
    .filter(({ name, isGuarded }) => !RUNTIME_GLOBALS.has(name) && !isExplained(UNREACHED, file, name) && !(isGuarded && isExplained(ASKED_FOR, file, name)))
    .map(({ name, line }) => `${file}:${line} ${name}`)
}

describe('the bundle in WeChat’s runtime', () => {
  beforeAll(requireBundle)

  it('uses no name that only a browser has', () => {
    expect(scriptsOf(BUNDLE).flatMap(({ file, source }) => strangersOf(file, source))).toEqual([])
  })

  it.each([
    ['fetch', 'fetch("/api")'],
    ['localStorage', 'localStorage.setItem("a", "b")'],
    ['fetch', 'globalThis.fetch("/api")'],
    ['document', 'const isHere = typeof document; if (isHere) document.title = "a"'],
  ])('notices a planted %s: %s', (name, code) => {
    const file = 'pages/home/index.js'
    const planted = `${readFileSync(join(BUNDLE, file), 'utf8')}\n;(function () { ${code} })();`

    expect(strangersOf(file, planted)).toContain(`${file}:${planted.split('\n').length} ${name}`)
  })

  it('explains no name that is not there any more', () => {
    const present = new Set(scriptsOf(BUNDLE).flatMap(({ file, source }) => freeGlobals(source).map(({ name }) => `${file} ${name}`)))

    expect([...ASKED_FOR, ...UNREACHED].map(({ file, name }) => `${file} ${name}`).filter((entry) => !present.has(entry))).toEqual([])
  })

  it(`is written in ES${LANGUAGE}, which iOS 12 and Chrome 79 understand`, () => {
    const tooNew = scriptsOf(BUNDLE).flatMap(({ file, source }) => {
      try {
        parse(source, { ecmaVersion: LANGUAGE, sourceType: 'script' })
        return []
      } catch (error) {
        const { pos = 0 } = error as { pos?: number }
        return [`${file}: ${(error as Error).message}: ${source.slice(Math.max(0, pos - 60), pos + 20)}`]
      }
    })

    expect(tooNew).toEqual([])
  })

  it('calls no method that iOS 12 or Chrome 79 lacks', () => {
    const called = scriptsOf(BUNDLE).flatMap(({ file, source }) => [...calledMethods(source)].filter((name) => TOO_NEW_METHODS.has(name)).map((name) => `${file}: .${name}()`))

    expect(called).toEqual([])
  })

  it('has no look-behind in a regular expression: WebKit before 16.4 refuses the whole file', () => {
    expect(scriptsOf(BUNDLE).filter(({ source }) => /\(\?<[=!]/.test(source)).map(({ file }) => file)).toEqual([])
  })
})
