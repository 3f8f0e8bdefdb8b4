import type { Keeper, Kept } from '../kept.ts'
import { SERVICE_LIMITS } from '../limits.ts'
import type { DatabaseDefinition } from '../types.ts'
import { Collection, idKeyOf } from './collection.ts'
import { CollectionMissing, WriteConflict } from './database-error.ts'
import type { DurableFile } from './durable-file.ts'
import { Transaction } from './transaction.ts'

/**
 * Documents in memory with snapshot isolation, written through to a durable file at each commit.
 * All methods but `write` are synchronous, which is what makes a commit atomic.
 */
export class Store implements Keeper {
  readonly locks = new Map<string, Transaction>()
  readonly #collections = new Map<string, Collection>()
  readonly #open = new Set<Transaction>()
  #sequence = 0

  constructor(
    definition: DatabaseDefinition,
    readonly file: DurableFile | null,
    readonly maxDocumentBytes = SERVICE_LIMITS.documentBytes,
  ) {
    // A collection that left the definition keeps its rows in the file, unseen.
    for (const [name, { indexes }] of Object.entries(definition.collections)) {
      const collection = new Collection(name, indexes)
      for (const document of file?.documents(name) ?? []) collection.apply(idKeyOf(document._id), document, 0, false)
      this.#collections.set(name, collection)
    }
  }

  /** Throws CollectionMissing. */
  collection(name: string): Collection {
    const collection = this.#collections.get(name)
    if (!collection) throw new CollectionMissing(name)
    return collection
  }

  has(name: string): boolean {
    return this.#collections.has(name)
  }

  begin(): Transaction {
    const transaction = new Transaction(this, this.#sequence)
    this.#open.add(transaction)
    return transaction
  }

  /** Durable first, then visible: what a caller saw as done cannot be lost. */
  commit(transaction: Transaction): void {
    const writes = transaction.pending()
    if (writes.length > 0) {
      this.file?.write(writes.map(({ collection, idKey, value }) => ({ collection: collection.name, idKey, value })))
      this.#sequence++
      const isOldNeeded = this.#open.size > 1
      for (const { collection, idKey, value } of writes) collection.apply(idKey, value, this.#sequence, isOldNeeded)
    }
    this.end(transaction)
  }

  end(transaction: Transaction): void {
    if (!this.#open.delete(transaction)) return
    transaction.close()
    const oldest = Math.min(this.#sequence, ...[...this.#open].map((open) => open.snapshot))
    for (const collection of this.#collections.values()) if (collection.hasSuperseded) collection.prune(oldest)
  }

  /** Read the latest committed state. */
  read<T>(run: (snapshot: Transaction) => T): T {
    const snapshot = this.begin()
    try {
      return run(snapshot)
    } finally {
      snapshot.abort()
    }
  }

  /** A write outside any transaction: waits for transactions in its way, then commits by itself. */
  async write<T>(run: (transaction: Transaction) => T): Promise<T> {
    for (;;) {
      const transaction = this.begin()
      try {
        const result = run(transaction)
        transaction.commit()
        return result
      } catch (error) {
        transaction.abort()
        if (!(error instanceof WriteConflict) || !error.holder) throw error
        await error.holder.ended
      }
    }
  }

  /** Committed documents alone. Going back ends every open transaction. */
  keep(): Kept {
    const kept = [...this.#collections.values()].map((collection) => ({ collection, state: collection.state() }))
    return {
      wayBack: () => {
        const ways = kept.map(({ collection, state }) => ({ collection, state, changes: collection.changesTo(state) }))
        return {
          rows: ways.flatMap(({ collection: { name }, changes }) => changes.map((change) => ({ collection: name, ...change }))),
          apply: () => {
            for (const transaction of [...this.#open]) transaction.abort()
            this.#sequence++
            for (const { collection, state, changes } of ways) collection.become(state, changes, this.#sequence)
          },
        }
      },
    }
  }

  close(): void {
    this.file?.close()
  }
}

