import { randomBytes } from 'node:crypto'
import { DatabaseError, WriteConflict } from '../store/database-error.ts'
import type { Store } from '../store/store.ts'
import type { Transaction } from '../store/transaction.ts'
import { transactionGone } from './gateway-error.ts'

/** The service ends a transaction that is not finished by then. */
const LIMIT_MS = 30_000

/** Transactions that span several requests, by the id their caller holds. */
export class OpenTransactions {
  readonly #open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()

  constructor(
    private readonly store: Store,
    private readonly limitMs = LIMIT_MS,
  ) {}

  begin(): string {
    const id = randomBytes(16).toString('hex')
    const timer = setTimeout(() => this.abort(id), this.limitMs)
    timer.unref()
    this.#open.set(id, { transaction: this.store.begin(), timer })
    return id
  }

  /** Run one operation inside. Any refusal ends the transaction, as the service does. */
  within<T>(id: string, run: (transaction: Transaction) => T): T {
    const { transaction } = this.#find(id)
    try {
      return run(transaction)
    } catch (error) {
      if (error instanceof WriteConflict || error instanceof DatabaseError) this.abort(id)
      throw error
    }
  }

  commit(id: string): void {
    const { transaction } = this.#take(id)
    try {
      transaction.commit()
    } catch (error) {
      transaction.abort()
      throw error
    }
  }

  /** Throws when there is no such transaction. */
  rollback(id: string): void {
    this.#take(id).transaction.abort()
  }

  stop(): void {
    for (const id of this.#open.keys()) this.abort(id)
  }

  private abort(id: string): void {
    if (this.#open.has(id)) this.#take(id).transaction.abort()
  }

  #find(id: string): { transaction: Transaction; timer: NodeJS.Timeout } {
    const open = this.#open.get(id)
    if (!open) throw transactionGone()
    return open
  }

  #take(id: string): { transaction: Transaction; timer: NodeJS.Timeout } {
    const open = this.#find(id)
    clearTimeout(open.timer)
    this.#open.delete(id)
    return open
  }
}
