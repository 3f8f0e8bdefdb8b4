import type { Call, Methods } from './methods'

/** App.*: the pages, `wx` and its stand-ins, and code that is sent over. */
export const APP_METHODS: Methods = {
  'App.getPageStack': ({ program }) => ({ pageStack: program.stack.pages.map(describePage) }),
  'App.getCurrentPage': ({ program }) => describePage(program.stack.current),
  'App.callWxMethod': async ({ program }, { method, args }) => {
    const called = program.wx[String(method)]
    if (typeof called !== 'function') throw new Error(`wx.${String(method)} not exists`)
    return { result: await (called as (...values: unknown[]) => unknown)(...program.realm.copy((args ?? []) as unknown[])) }
  },
  'App.mockWxMethod': (call, { method, functionDeclaration, args, ...rest }) => {
    const name = String(method)
    if (typeof functionDeclaration === 'string') replace(call, name, callFunction(call, functionDeclaration, (args ?? []) as unknown[]))
    else if ('result' in rest) replace(call, name, () => rest.result)
    else restore(call, name)
    return {}
  },
  'App.callFunction': async ({ program }, { functionDeclaration, args }) => ({
    result: await program.realm.functionFrom(String(functionDeclaration))(...program.realm.copy((args ?? []) as unknown[])),
  }),
  'App.addBinding': ({ program, emit }, { name }) => {
    program.realm.give(String(name), (...args: unknown[]) => emit('App.bindingCalled', { name, args }))
    return {}
  },
  'App.enableLog': (call) => {
    call.program.output.on('log', ({ type, args }: { type: string; args: unknown[] }) => call.emit('App.logAdded', { type, args: args.map(printable) }))
    return {}
  },
  'App.exit': ({ program }) => {
    program.close()
    return {}
  },
}

function describePage({ owner, path, query }: Call['program']['stack']['current']) {
  return { pageId: owner.id, path, query }
}

/** A stand-in answers where the real one would: at once for what ends in Sync, otherwise later, with success or fail and a promise. */
function replace(call: Call, name: string, answer: (...values: unknown[]) => unknown): void {
  const { program, originals } = call
  if (!originals.has(name)) originals.set(name, program.wx[name])
  program.wx[name] = /Sync$/.test(name)
    ? (...values: unknown[]) => program.realm.copy(answer(...values))
    : program.withCallbacks(name, (options) => answer(options))
}

/** Stand-ins are gone with the connection that put them there. */
export function restoreAll(call: Call): void {
  for (const name of [...call.originals.keys()]) restore(call, name)
}

function restore({ program, originals }: Call, name: string): void {
  if (!originals.has(name)) return
  program.wx[name] = originals.get(name)
  originals.delete(name)
}

function callFunction({ program }: Call, source: string, extra: unknown[]): (...values: unknown[]) => unknown {
  const run = program.realm.functionFrom(source)
  return (...values) => run(...values, ...program.realm.copy(extra))
}

/** What can be sent: an error as its text. */
function printable(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack)
  return typeof value === 'function' || value === undefined ? String(value) : value
}
