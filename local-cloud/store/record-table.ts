import { type Document } from '../ejson.ts'
import type { Keeper, Kept } from '../kept.ts'
import type { DocumentRow, DurableFile } from './durable-file.ts'

/** Small records of a service, by key: in memory, written through like documents. A record is replaced, never changed. */
export class RecordTable<T extends Document> implements Keeper {
  #records = new Map<string, T>()
  /** Collections in a definition cannot be called this: names there hold no colon. */
  readonly #name: string

  constructor(
    private readonly file: DurableFile | null,
    name: string,
  ) {
    this.#name = `service:${name}`
    for (const { _id: key, record } of file?.documents(this.#name) ?? []) this.#records.set(String(key), record as T)
  }

  get(key: string): T | undefined {
    return this.#records.get(key)
  }

  set(key: string, record: T): void {
    this.file?.write([this.#rowOf(key, record)])
    this.#records.set(key, record)
  }

  delete(key: string): boolean {
    this.file?.write([this.#rowOf(key, null)])
    return this.#records.delete(key)
  }

  values(): T[] {
    return [...this.#records.values()]
  }

  /** @param revised what becomes of a record whose meaning depends on real time, when it comes back. */
  keep(revised: (record: T) => T = (record) => record): Kept {
    const kept = [...this.#records]
    return {
      wayBack: () => {
        const next = new Map(kept.map(([key, record]) => [key, revised(record)]))
        const gone = [...this.#records.keys()].filter((key) => !next.has(key))
        const changed = [...next].filter(([key, record]) => this.#records.get(key) !== record)
        return {
          rows: [...gone.map((key) => this.#rowOf(key, null)), ...changed.map(([key, record]) => this.#rowOf(key, record))],
          apply: () => {
            this.#records = next
          },
        }
      },
    }
  }

  #rowOf(key: string, record: T | null): DocumentRow {
    return { collection: this.#name, idKey: key, value: record && { _id: key, record } }
  }
}
