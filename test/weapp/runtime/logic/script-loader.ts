import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Realm } from './realm'

/**
 * CommonJS over the files of a bundle, each run once. A file that fails is named.
 * @returns the exports of a path such as `pages/first/index.js`
 */
export function scriptLoader(root: string, realm: Realm): (path: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const known = loaded.get(path)
    if (known) return known.exports
    if (!existsSync(join(root, path))) throw new Error(`${path} is not in the bundle`)
    const script = { exports: realm.copy({}) as unknown }
    loaded.set(path, script)
    const source = readFileSync(join(root, path), 'utf8')
    const require = (reference: string) => load(resolveScript(path, reference))
    try {
      realm.runScript(path, source, { module: script, exports: script.exports, require })
    } catch (error) {
      throw new ScriptFailure(path, error)
    }
    return script.exports
  }
  return load
}

function resolveScript(from: string, reference: string): string {
  const path = posix.join(reference.startsWith('/') ? '.' : posix.dirname(from), reference)
  return path.endsWith('.js') ? path : `${path}.js`
}

/** A file of the bundle did not run: the innermost one is named, with its place. */
class ScriptFailure extends Error {
  constructor(file: string, cause: unknown) {
    super(cause instanceof ScriptFailure ? cause.message : describeFailure(cause, file), { cause })
    this.name = 'ScriptFailure'
  }
}

/** `file:line: message`: the place where it was thrown, not the file that was being loaded. WeChat's own failures have no place. */
export function describeFailure(cause: unknown, file: string): string {
  const { errMsg, name = 'Error', message = errMsg ?? String(cause), stack = '' } = (cause ?? {}) as Partial<Error> & { errMsg?: string }
  const place = stack.split('\n').map((line) => /(?:\(|at )([\w@./-]+\.js:\d+):\d+\)?$/.exec(line)?.[1]).find((found) => found && !found.startsWith('/') && !found.startsWith('node'))
  return `${place ?? file}: ${name}: ${message}`
}
