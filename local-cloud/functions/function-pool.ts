import type { LogLine } from '../types.ts'
import type { FunctionDefinition } from './function-definition.ts'
import { FunctionFailure, FunctionInstance } from './function-instance.ts'
import type { WorkerCall } from './worker-protocol.ts'

/** Instances over all functions on one machine; what is over queues. */
const MAX_INSTANCES = 16
/** Starting costs a processor some 300 ms: more at once would only slow each other down. */
const MAX_STARTING = 2

/** So many instances of a function start at once for a burst: enough for calls to really meet each other. */
const EAGER_INSTANCES = 4
/** More start only when none of those took a call for so long: each warms up by itself, and few warm ones are faster. */
const PATIENCE_MS = 200

interface Job {
  call: WorkerCall
  onColdStart: () => void
  resolve: (result: string) => void
  reject: (failure: FunctionFailure) => void
}

/** One function: who waits for it, and what serves it. */
interface Lane {
  definition: FunctionDefinition
  queue: Job[]
  instances: Set<FunctionInstance>
  /** When an instance last took a call, by the monotonic clock. */
  servedAt: number
  /** The engine's compiled form of the code, from the first instance on. */
  codeCache: Uint8Array | null
}

/** Gives each invocation an instance of its own: a warm one, a new one, or a place in the queue. */
export class FunctionPool {
  readonly #lanes = new Map<FunctionDefinition, Lane>()
  #look: NodeJS.Timeout | null = null

  constructor(
    private readonly env: Record<string, string>,
    private readonly clock: SharedArrayBuffer,
    private readonly log: LogLine,
  ) {}

  /**
   * @param isUrgent goes before what waits: its caller holds an instance until it has the answer.
   * @param onColdStart called when the instance never served before.
   * @returns the result as JSON text. Rejects with a FunctionFailure.
   */
  run(definition: FunctionDefinition, call: WorkerCall, isUrgent: boolean, onColdStart: () => void): Promise<string> {
    return new Promise((resolve, reject) => {
      const { queue } = this.#laneOf(definition)
      const job = { call, onColdStart, resolve, reject }
      if (isUrgent) queue.unshift(job)
      else queue.push(job)
      this.#schedule()
    })
  }

  /** End every instance and refuse whoever waits for one. The pool can be used again. */
  async stop(): Promise<void> {
    if (this.#look) clearTimeout(this.#look)
    this.#look = null
    const instances = this.#instances()
    for (const lane of this.#lanes.values()) for (const job of lane.queue.splice(0)) job.reject(new FunctionFailure('exited', 'the cloud is stopping'))
    await Promise.all(instances.map((instance) => instance.stop()))
  }

  #laneOf(definition: FunctionDefinition): Lane {
    const lane = this.#lanes.get(definition) ?? { definition, queue: [], instances: new Set(), servedAt: 0, codeCache: null }
    this.#lanes.set(definition, lane)
    return lane
  }

  #instances(): FunctionInstance[] {
    return [...this.#lanes.values()].flatMap((lane) => [...lane.instances])
  }

  #schedule(): void {
    const lanes = [...this.#lanes.values()]
    for (const lane of lanes) {
      bury(lane)
      serve(lane, this.#isPlaceOwed(lane))
    }
    for (const lane of lanes) if (lane.queue.length > 0) this.#grow(lane)
    this.#look ??= this.#isAnyoneWaiting() ? setTimeout(() => this.#lookAgain(), PATIENCE_MS) : null
  }

  #lookAgain(): void {
    this.#look = null
    this.#schedule()
  }

  #isAnyoneWaiting(): boolean {
    return [...this.#lanes.values()].some((lane) => lane.queue.length > 0)
  }

  /** Whether a function with many instances should leave a place to one that waits without any. */
  #isPlaceOwed(lane: Lane): boolean {
    const isAnyoneWithout = [...this.#lanes.values()].some((other) => other.queue.length > 0 && other.instances.size === 0)
    return isAnyoneWithout && lane.instances.size > 1 && this.#instances().length >= MAX_INSTANCES
  }

  /** Start instances for waiting jobs, at most one for each. */
  #grow(lane: Lane): void {
    const isStarting = (instance: FunctionInstance): boolean => instance.state === 'starting'
    const startingHere = [...lane.instances].filter(isStarting).length
    for (let more = lane.queue.length - startingHere; more > 0; more--) {
      const instances = this.#instances()
      const isPatient = lane.instances.size >= EAGER_INSTANCES && performance.now() - lane.servedAt < PATIENCE_MS
      if (isPatient) return
      if (instances.filter(isStarting).length >= MAX_STARTING || (instances.length >= MAX_INSTANCES && !this.#evict())) return
      const { codeCache } = lane
      lane.instances.add(
        new FunctionInstance(lane.definition, { env: this.env, clock: this.clock, codeCache }, this.log, (instance) => {
          lane.codeCache ??= instance.codeCache
          this.#schedule()
        }),
      )
    }
  }

  /** Make room: end the instance that has been idle longest. */
  #evict(): boolean {
    const idle = this.#instances().filter((instance) => instance.state === 'idle')
    if (idle.length === 0) return false
    const oldest = idle.reduce((least, instance) => (instance.lastUsedAt < least.lastUsedAt ? instance : least))
    this.#laneOf(oldest.definition).instances.delete(oldest)
    void oldest.stop()
    return true
  }
}

/** Give waiting jobs to idle instances; all but one of them when a place is owed to another function. */
function serve(lane: Lane, isPlaceOwed: boolean): void {
  const idle = [...lane.instances].filter((instance) => instance.state === 'idle').slice(isPlaceOwed ? 1 : 0)
  for (const instance of idle) {
    const job = lane.queue.shift()
    if (!job) return
    lane.servedAt = performance.now()
    if (!instance.hasServed) job.onColdStart()
    instance.invoke(job.call).then(job.resolve, job.reject)
  }
}

/** Forget instances that ended; a function that cannot start fails everyone who waits for it. */
function bury(lane: Lane): void {
  for (const instance of lane.instances) {
    if (instance.state !== 'gone') continue
    lane.instances.delete(instance)
    const failure = instance.startFailure
    if (!failure) continue
    for (const job of lane.queue.splice(0)) job.reject(failure)
  }
}
