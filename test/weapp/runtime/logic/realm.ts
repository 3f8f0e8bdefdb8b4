import vm from 'node:vm'

/** Of the language, but not of WeChat's runtime: an engine of Node brings them along. */
const NOT_GIVEN = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Iterator', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'console']

/** The bare JavaScript world that the mini-program runs in: the language, and what is given. No DOM, no Node, no code from text. */
export interface Realm {
  /** Runs a function body with these names in it. Errors carry `file`. */
  runScript(file: string, source: string, names: Readonly<Record<string, unknown>>): void
  /** A function from its source text, as automation tools send it. */
  functionFrom(source: string): (...values: unknown[]) => unknown
  /** A copy made of this realm's own objects and lists, as everything that crosses into the mini-program is; functions are dropped. */
  copy<T>(value: T): T
  give(name: string, value: unknown): void
  /** Its own promises: what the mini-program waits for is made of them. */
  readonly promises: PromiseConstructor
}

export function createRealm(globals: Readonly<Record<string, unknown>>): Realm {
  const context = vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(NOT_GIVEN.map((name) => `delete globalThis.${name};`).join(''), context)
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>
  Object.assign(global, globals)
  const promises = vm.runInContext('Promise', context) as PromiseConstructor
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  return {
    runScript(file, source, names) {
      const run = vm.compileFunction(source, Object.keys(names), { filename: file, parsingContext: context }) as (...values: unknown[]) => void
      run(...Object.values(names))
    },
    functionFrom: (source) => vm.runInContext(`(${source})`, context, { filename: 'automation' }) as (...values: unknown[]) => unknown,
    copy: <T>(value: T) => (value === undefined ? value : (parse(JSON.stringify(value) ?? 'null') as T)),
    promises,
    give(name, value) {
      global[name] = value
    },
  }
}
