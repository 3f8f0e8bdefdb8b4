import type { LogLine } from '../types.ts';
import type { FunctionDefinition } from './function-definition.ts';
import { type FunctionFailure, FunctionInstance } from './function-instance.ts';
import type { WorkerCall } from './worker-protocol.ts';

/** Instances over all functions on one machine; what is over queues. */
const MAX_INSTANCES = 16;
/** Starting costs a processor some 300 ms: more at once would only slow each other down. */
const MAX_STARTING = 2;

interface Job {
  definition: FunctionDefinition;
  call: WorkerCall;
  resolve: (result: string) => void;
  reject: (failure: FunctionFailure) => void;
}

/** Gives each invocation an instance of its own: a warm one, a new one, or a place in the queue. */
export class FunctionPool {
  readonly #instances = new Set<FunctionInstance>();
  #queue: Job[] = [];

  constructor(
    private readonly env: Record<string, string>,
    private readonly clock: SharedArrayBuffer,
    private readonly log: LogLine,
  ) {}

  /**
   * @param isUrgent goes before what waits: its caller holds an instance until it has the answer.
   * @returns the result as JSON text. Rejects with a FunctionFailure.
   */
  run(definition: FunctionDefinition, call: WorkerCall, isUrgent: boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const job = { definition, call, resolve, reject };
      if (isUrgent) this.#queue.unshift(job);
      else this.#queue.push(job);
      this.#schedule();
    });
  }

  async stop(): Promise<void> {
    this.#queue = [];
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  #schedule(): void {
    this.#bury();
    const waiting = new Map<FunctionDefinition, number>();
    this.#queue = this.#queue.filter((job) => {
      const idle = this.#of(job.definition).find((instance) => instance.state === 'idle');
      if (idle) {
        idle.invoke(job.call).then(job.resolve, job.reject);
        return false;
      }
      waiting.set(job.definition, (waiting.get(job.definition) ?? 0) + 1);
      return true;
    });
    for (const [definition, count] of waiting) this.#start(definition, count);
  }

  /** Start instances for waiting jobs, at most one for each. */
  #start(definition: FunctionDefinition, waiting: number): void {
    const startingHere = this.#of(definition).filter((instance) => instance.state === 'starting').length;
    for (let more = waiting - startingHere; more > 0; more--) {
      const starting = [...this.#instances].filter((instance) => instance.state === 'starting').length;
      if (starting >= MAX_STARTING || (this.#instances.size >= MAX_INSTANCES && !this.#evict())) return;
      this.#instances.add(new FunctionInstance(definition, this.env, this.clock, this.log, () => this.#schedule()));
    }
  }

  /** Make room: end the instance that has been idle longest. */
  #evict(): boolean {
    const idle = [...this.#instances].filter((instance) => instance.state === 'idle');
    if (idle.length === 0) return false;
    const oldest = idle.reduce((least, instance) => (instance.lastUsedAt < least.lastUsedAt ? instance : least));
    this.#instances.delete(oldest);
    void oldest.stop();
    return true;
  }

  /** Forget instances that ended; a function that cannot start fails everyone who waits for it. */
  #bury(): void {
    for (const instance of this.#instances) {
      if (instance.state !== 'gone') continue;
      this.#instances.delete(instance);
      const failure = instance.startFailure;
      if (!failure) continue;
      const failed = this.#queue.filter((job) => job.definition === instance.definition);
      this.#queue = this.#queue.filter((job) => job.definition !== instance.definition);
      for (const job of failed) job.reject(failure);
    }
  }

  #of(definition: FunctionDefinition): FunctionInstance[] {
    return [...this.#instances].filter((instance) => instance.definition === definition);
  }
}
