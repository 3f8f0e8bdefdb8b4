import { parse } from 'acorn'
import { calledMethods } from './free-globals'
import { LANGUAGE, TOO_NEW_METHODS } from './runtime-globals'

/** WebKit before 16.4 refuses the whole file; the edition of the language that has it is older than the engines without it. */
const LOOK_BEHIND = /\(\?<[=!]/

/** What in a script the oldest engine of our browserslist does not understand: `file: what`. Syntax ends the search, for nothing after it is read. */
export function tooNewIn(file: string, source: string): string[] {
  try {
    parse(source, { ecmaVersion: LANGUAGE, sourceType: 'script' })
  } catch (error) {
    const { pos = 0 } = error as { pos?: number }
    return [`${file}: ${(error as Error).message}: ${source.slice(Math.max(0, pos - 60), pos + 20)}`]
  }
  const methods = [...calledMethods(source)].filter((name) => TOO_NEW_METHODS.has(name)).map((name) => `${file}: .${name}()`)
  return LOOK_BEHIND.test(source) ? [...methods, `${file}: a look-behind in a regular expression`] : methods
}
