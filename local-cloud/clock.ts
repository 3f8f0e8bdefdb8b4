import { type Keeper, type Kept, keptInMemory } from './kept.ts'

/**
 * The cloud's time: real time plus an offset. The offset lives in shared memory, so that function
 * code in other threads sees a change at once.
 */
export class Clock implements Keeper {
  readonly shared = new SharedArrayBuffer(8)
  readonly #offset = new BigInt64Array(this.shared)

  now = (): number => Date.now() + Number(Atomics.load(this.#offset, 0))

  /** @param atMs the instant it is from now on; null for real time. */
  set(atMs: number | null): void {
    Atomics.store(this.#offset, 0, BigInt(atMs === null ? 0 : Math.round(atMs - Date.now())))
  }

  advance(ms: number): void {
    Atomics.add(this.#offset, 0, BigInt(Math.round(ms)))
  }

  /** The instant, not the offset: what was due in a minute is due in a minute again. */
  keep(): Kept {
    const at = this.now()
    return keptInMemory(() => this.set(at))
  }
}
