import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/build/package-size'
import { BUNDLE, requireBundle } from './bundle'
import { codeFromText, freeGlobals } from './free-globals'
import { plantFault, SPOTS } from './handlers/plant-fault'
import { tooNewIn } from './language-level'
import { ASKED_FOR, type Explained, LANGUAGE, MADE_FROM_TEXT, RUNTIME_GLOBALS, UNREACHED } from './runtime-globals'
import { STRANGERS } from './strangers'

const isExplained = (list: readonly Explained[], file: string, name: string) => list.some((entry) => entry.file === file && entry.name === name)

/** Every script of a bundle with its text. */
function scriptsOf(folder: string): { file: string; source: string }[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }))
}

/** `file:line name` for each use of a global that WeChat's runtime does not have, and for each place where code is made from text. */
function strangersOf(file: string, source: string): string[] {
  const names = freeGlobals(source).filter(
    ({ name, isGuarded }) => !RUNTIME_GLOBALS.has(name) && !isExplained(UNREACHED, file, name) && !(isGuarded && isExplained(ASKED_FOR, file, name)),
  )
  const made = codeFromText(source).filter(({ name }) => !isExplained(MADE_FROM_TEXT, file, name))
  return [...new Set([...names, ...made].map(({ name, line }) => `${file}:${line} ${name}`))]
}

const PAGE = 'pages/report/index.js'
const BUTTON = '#report-open-camera onTap'

describe('the bundle in WeChat’s runtime', () => {
  beforeAll(requireBundle)

  it('uses no name that only a browser has', () => {
    expect(scriptsOf(BUNDLE).flatMap(({ file, source }) => strangersOf(file, source))).toEqual([])
  })

  it.each(SPOTS.flatMap((spot) => STRANGERS.map(({ name, code }) => ({ spot, name, code }))))('notices $name in $spot of a page without running it', ({ spot, name, code }) => {
    const planted = plantFault(readFileSync(join(BUNDLE, PAGE), 'utf8'), spot, code, BUTTON)

    expect(strangersOf(PAGE, planted)).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^pages/report/index\\.js:\\d+ ${name}$`))]))
  })

  it.each([
    ['fetch', 'globalThis.fetch("/api")'],
    ['document', 'typeof document !== "undefined" && document.title'],
  ])('notices %s in %s as well', (name, code) => {
    const planted = plantFault(readFileSync(join(BUNDLE, PAGE), 'utf8'), 'handler', code, BUTTON)

    expect(strangersOf(PAGE, planted).map((found) => found.split(' ')[1])).toContain(name)
  })

  it('explains no name that is not there any more', () => {
    const present = new Set(scriptsOf(BUNDLE).flatMap(({ file, source }) => freeGlobals(source).map(({ name }) => `${file} ${name}`)))

    expect([...ASKED_FOR, ...UNREACHED, ...MADE_FROM_TEXT].map(({ file, name }) => `${file} ${name}`).filter((entry) => !present.has(entry))).toEqual([])
  })

  it(`is written in ES${LANGUAGE} and calls no newer method: iOS 12 and Chrome 79 understand it`, () => {
    expect(scriptsOf(BUNDLE).flatMap(({ file, source }) => tooNewIn(file, source))).toEqual([])
  })
})

/** Parts of the language, and the first version of each engine of our browserslist that has them. */
const FEATURES = [
  { feature: 'optional chaining', code: 'a?.b', ios: 13.4, chrome: 80 },
  { feature: 'nullish coalescing', code: 'a ?? b', ios: 13.4, chrome: 80 },
  { feature: 'logical assignment', code: 'a ??= b', ios: 14, chrome: 85 },
  { feature: 'a BigInt literal', code: '10n', ios: 14, chrome: 67 },
  { feature: 'a numeric separator', code: '1_000', ios: 13, chrome: 75 },
  { feature: 'a class field', code: 'class A { a = 1 }', ios: 14.5, chrome: 72 },
  { feature: 'a private name', code: 'class A { #a = 1; b() { return this.#a } }', ios: 14.5, chrome: 74 },
  { feature: 'a private method', code: 'class A { #a() {} b() { this.#a() } }', ios: 15, chrome: 84 },
  { feature: 'a static block', code: 'class A { static { A.b = 1 } }', ios: 16.4, chrome: 94 },
  { feature: 'await at the top level', code: 'await a', ios: 15, chrome: 89 },
  { feature: 'look-behind', code: '/(?<=a)b/', ios: 16.4, chrome: 62 },
  { feature: 'look-behind in a text', code: 'new RegExp("(?<!a)b")', ios: 16.4, chrome: 62 },
  { feature: 'replaceAll', code: '"a".replaceAll("a", "b")', ios: 13.4, chrome: 85 },
  { feature: 'at', code: '[1].at(-1)', ios: 15.4, chrome: 92 },
  { feature: 'allSettled', code: 'Promise.allSettled([])', ios: 13, chrome: 76 },
  { feature: 'object spread', code: 'var a = { ...b }', ios: 11.3, chrome: 60 },
  { feature: 'an async arrow', code: 'var a = async () => { await b }', ios: 11, chrome: 55 },
  { feature: 'for await', code: 'async function a() { for await (var b of c) b() }', ios: 12, chrome: 63 },
  { feature: 'catch without a name', code: 'try { a() } catch {}', ios: 11.3, chrome: 66 },
  { feature: 'a named group', code: '/(?<year>a)/', ios: 11.3, chrome: 64 },
  { feature: 'an exponent', code: 'a ** b', ios: 10.3, chrome: 52 },
]

describe('the level of the language', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: { production: string[] } }
  const oldest = Object.fromEntries(browserslist.production.map((entry) => entry.split(' >= ')))
  const lacks = ({ ios, chrome }: { ios: number; chrome: number }) => ios > Number(oldest.ios) || chrome > Number(oldest.chrome)

  it.each(FEATURES)('notices $feature in the bundle exactly if iOS or Chrome of our browserslist lacks it', ({ code, ...versions }) => {
    const source = `${readFileSync(join(BUNDLE, PAGE), 'utf8')}\n;${code};`

    expect(tooNewIn(PAGE, source).length > 0).toBe(lacks(versions))
  })

  it('knows what the browserslist says', () => {
    expect(Object.keys(oldest).sort()).toEqual(['chrome', 'ios'])
    expect(FEATURES.filter(lacks).length).toBeGreaterThan(10)
  })
})
