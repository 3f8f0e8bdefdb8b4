import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { resolveFrom } from './parse-template'

/** The functions of the bundle's WXS files, each file run once in a context of its own kind: neither `wx` nor timers, and no code from text. */
export function wxsLoader(root: string): (path: string) => unknown {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } })
  const tools = vm.runInContext('({ getRegExp: (text, flags) => new RegExp(text, flags), getDate: (...parts) => new Date(...parts) })', context) as Record<string, unknown>
  const loaded = new Map<string, unknown>()
  const load = (path: string): unknown => {
    if (loaded.has(path)) return loaded.get(path)
    const source = readFileSync(join(root, path), 'utf8')
    const run = vm.compileFunction(source, ['module', 'exports', 'require', ...Object.keys(tools)], { filename: path, parsingContext: context }) as (...values: unknown[]) => void
    const script = { exports: {} }
    run(script, script.exports, (reference: string) => load(resolveFrom(path, reference)), ...Object.values(tools))
    loaded.set(path, script.exports)
    return script.exports
  }
  return load
}
