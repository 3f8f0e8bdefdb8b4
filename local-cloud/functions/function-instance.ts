import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { transformSync } from 'esbuild'
import type { LogLine } from '../types.ts'
import type { FunctionDefinition } from './function-definition.ts'
import type { WorkerCall, WorkerMessage, WorkerStart } from './worker-protocol.ts'

/** How an invocation ended other than with a result. */
export class FunctionFailure extends Error {
  constructor(
    readonly reason: 'missing' | 'threw' | 'exited' | 'timed-out' | 'out-of-memory' | 'event-too-large' | 'result-too-large',
    message: string,
  ) {
    super(message)
  }
}

/** The code with which the platform's runtime ends after an error that nobody caught. */
const UNCAUGHT = 145

let compiled: string | null = null

/** Workers take no TypeScript loader with them, so their code is compiled once in this process. */
function workerCode(): string {
  const file = fileURLToPath(new URL('./worker.ts', import.meta.url))
  compiled ??= transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20' }).code
  return compiled
}

interface Running {
  call: WorkerCall
  resolve: (result: string) => void
  reject: (failure: FunctionFailure) => void
  timer: NodeJS.Timeout
}

/** One warm instance of a function in a thread of its own: one invocation at a time. */
export class FunctionInstance {
  readonly #worker: Worker
  #running: Running | null = null
  state: 'starting' | 'idle' | 'busy' | 'gone' = 'starting'
  lastUsedAt = 0
  hasServed = false
  /** The engine's compiled form of the code: given, or made by this instance. */
  codeCache: Uint8Array | null
  /** Why it could not start. */
  startFailure: FunctionFailure | null = null

  constructor(
    readonly definition: FunctionDefinition,
    { env, clock, codeCache }: { env: Record<string, string>; clock: SharedArrayBuffer; codeCache: Uint8Array | null },
    private readonly log: LogLine,
    private readonly onChange: (instance: FunctionInstance) => void,
  ) {
    this.codeCache = codeCache
    this.#worker = new Worker(workerCode(), {
      eval: true,
      env: { ...env, ...definition.env },
      workerData: { entry: definition.entry, clock, codeCache } satisfies WorkerStart,
      resourceLimits: { maxOldGenerationSizeMb: definition.memoryMb },
      stdout: true,
      stderr: true,
      execArgv: [],
    })
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message))
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#crash(error))
    this.#worker.on('exit', (code) => this.#end(new FunctionFailure('exited', `${code} code exit unexpected`)))
  }

  /** @returns the result as JSON text. Rejects with a FunctionFailure. */
  invoke(call: WorkerCall): Promise<string> {
    this.state = 'busy'
    this.hasServed = true
    return new Promise((resolve, reject) => {
      const { timeoutMs } = this.definition
      const timer = setTimeout(() => this.#end(new FunctionFailure('timed-out', `Invoking task timed out after ${timeoutMs / 1000} seconds`)), timeoutMs)
      this.#running = { call, resolve, reject, timer }
      this.#worker.postMessage(call)
    })
  }

  /** End it, and what it runs. Whoever asks for it knows: `onChange` is not called. */
  async stop(): Promise<void> {
    this.#finish(new FunctionFailure('exited', 'the cloud is stopping'))
    await this.#worker.terminate()
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'log') {
      return this.log({ source: 'function', function: this.definition.name, requestId: this.#running?.call.id ?? null, level: message.level, text: message.text })
    }
    if (message.kind === 'ready') {
      this.codeCache ??= message.codeCache
      return this.#becomeIdle()
    }
    if (message.kind === 'load-failed') return this.#end(new FunctionFailure('threw', message.message))
    const running = this.#running
    // A late answer of an invocation that was already given up.
    if (!running || running.call.id !== message.id) return
    clearTimeout(running.timer)
    this.#running = null
    if (message.kind === 'result') running.resolve(message.result)
    else running.reject(new FunctionFailure('threw', message.stack || message.message))
    this.#becomeIdle()
  }

  #crash({ code, message, stack }: NodeJS.ErrnoException): void {
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return this.#end(new FunctionFailure('out-of-memory', `Task memory exceeded ${this.definition.memoryMb} MB`))
    // The caller learns only that the process ended, as on the platform; why is in the log.
    this.log({ source: 'function', function: this.definition.name, requestId: this.#running?.call.id ?? null, level: 'error', text: stack ?? message })
    this.#end(new FunctionFailure('exited', `${UNCAUGHT} code exit unexpected`))
  }

  #becomeIdle(): void {
    if (this.state === 'gone') return
    this.state = 'idle'
    this.lastUsedAt = performance.now()
    this.onChange(this)
  }

  #end(failure: FunctionFailure): void {
    if (this.state === 'gone') return
    this.#finish(failure)
    void this.#worker.terminate()
    this.onChange(this)
  }

  #finish(failure: FunctionFailure): void {
    if (this.state === 'starting') this.startFailure = failure
    this.state = 'gone'
    const running = this.#running
    this.#running = null
    if (running) {
      clearTimeout(running.timer)
      running.reject(failure)
    }
  }
}
