/**
 * Runs inside a worker thread, once per function instance. It is compiled by itself and started from
 * text, so it imports nothing but Node modules and types.
 */
import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { inspect } from 'node:util'
import { constants, Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerCall, WorkerMessage, WorkerStart } from './worker-protocol.ts'

type Main = (event: unknown, context: unknown) => unknown

const { entry, clock, codeCache } = workerData as WorkerStart
const post = (message: WorkerMessage): void => parentPort!.postMessage(message)

/** A Date whose present is the cloud's. A proxy, because `Date()` is called without `new` as well. */
function installDate(): void {
  const offset = new BigInt64Array(clock)
  const RealDate = Date
  const now = (): number => RealDate.now() + Number(Atomics.load(offset, 0))
  const CloudDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  })
  RealDate.prototype.constructor = CloudDate
  globalThis.Date = CloudDate
}

function installConsole(): void {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[level] = (...parts: unknown[]): void => void post({ kind: 'log', level, text: parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ') })
  }
}

/** Compile as CommonJS whatever package.json lies above the folder, as the platform does. */
function loadMain(): { main: Main; codeCache: Uint8Array | null } {
  const cachedData = codeCache ? Buffer.from(codeCache) : undefined
  const script = new Script(Module.wrap(readFileSync(entry, 'utf8')), { filename: entry, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
  const module = { exports: {} as { main?: Main } }
  const evaluate = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, module: unknown, file: string, folder: string) => void
  evaluate(module.exports, createRequire(entry), module, entry, dirname(entry))
  const { main } = module.exports
  if (typeof main !== 'function') throw new Error(`${entry} does not export main`)
  return { main, codeCache: codeCache ? null : new Uint8Array(script.createCachedData()) }
}

async function run(main: Main, { id, event, context, env }: WorkerCall): Promise<void> {
  for (const [name, value] of Object.entries(env)) {
    if (value === null) delete process.env[name]
    else process.env[name] = value
  }
  try {
    const result = await main(JSON.parse(event), context)
    post({ kind: 'result', id, result: JSON.stringify(result) ?? '' })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
    post({ kind: 'failure', id, message, stack: stack ?? '' })
  }
}

installDate()
installConsole()
try {
  const { main, codeCache: made } = loadMain()
  parentPort!.on('message', (call: WorkerCall) => void run(main, call))
  post({ kind: 'ready', codeCache: made })
} catch (error) {
  post({ kind: 'load-failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
