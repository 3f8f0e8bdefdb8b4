import type { FunctionService } from '../functions/function-service.ts'
import type { Invocations } from '../functions/invocation.ts'
import type { Gate } from '../gate.ts'
import type { OpenTransactions } from '../gateway/open-transactions.ts'
import { type Keeper, type Kept, keptTogether } from '../kept.ts'
import type { DurableFile } from '../store/durable-file.ts'

/** What has to come to an end before the cloud goes back. */
interface Running {
  gate: Gate
  invocations: Pick<Invocations, 'endAll'>
  functions: Pick<FunctionService, 'stop'>
  transactions: Pick<OpenTransactions, 'stop'>
}

/** Named states of the whole cloud. They live as long as its process. */
export class Snapshots {
  readonly #byName = new Map<string, Kept>()

  constructor(
    private readonly file: DurableFile | null,
    private readonly keepers: readonly Keeper[],
    private readonly running: Running,
  ) {}

  /** Keep what is committed at this moment, in place of an earlier snapshot of the name. Disturbs nothing that runs. */
  async take(name: string): Promise<void> {
    if (typeof name !== 'string' || name === '') throw new TypeError('a snapshot needs a name')
    const earlier = this.#byName.get(name)
    this.#byName.delete(name)
    this.#byName.set(name, keptTogether(this.keepers.map((keeper) => keeper.keep())))
    await earlier?.release?.()
  }

  /** Oldest first. */
  names(): string[] {
    return [...this.#byName.keys()]
  }

  /** Rejects when there is none of the name. */
  async drop(name: string): Promise<void> {
    const kept = this.#find(name)
    this.#byName.delete(name)
    await kept.release?.()
  }

  /**
   * Go back. What came in before is finished first, with its open transactions ended as if they had expired; what comes
   * meanwhile waits and finds the restored state. In the durable file it is one commit: no end of the process tears it.
   * Rejects when there is no snapshot of the name, and when the file cannot be written; nothing has changed then.
   */
  async restore(name: string): Promise<void> {
    this.#find(name)
    const open = await this.running.gate.close()
    try {
      await this.#bringToRest()
      // Asked again: it may have been dropped, with its files, or taken anew while this waited.
      const { rows, apply, tidy } = this.#find(name).wayBack()
      if (rows.length > 0) this.file?.write(rows)
      apply()
      await tidy?.()
    } finally {
      open()
    }
  }

  async #bringToRest(): Promise<void> {
    const { gate, invocations, functions, transactions } = this.running
    // What they would write is undone anyway, and others may wait for their locks.
    transactions.stop()
    await gate.outsideEnded()
    // From here on only code that functions left running is alive. It ends with its instance, and so do the caches in it.
    invocations.endAll()
    await functions.stop()
    transactions.stop()
    await gate.insideEnded()
  }

  #find(name: string): Kept {
    const kept = this.#byName.get(name)
    if (!kept) throw new Error(`there is no snapshot "${name}"; there are: ${this.names().join(', ') || 'none'}`)
    return kept
  }
}
