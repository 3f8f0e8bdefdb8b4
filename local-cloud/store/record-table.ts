import { type Document } from '../ejson.ts'
import type { DurableFile } from './durable-file.ts'

/** Small records of a service, by key: in memory, written through like documents. */
export class RecordTable<T extends Document> {
  readonly #records = new Map<string, T>()
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
    this.file?.write([{ collection: this.#name, idKey: key, value: { _id: key, record } }])
    this.#records.set(key, record)
  }

  delete(key: string): boolean {
    this.file?.write([{ collection: this.#name, idKey: key, value: null }])
    return this.#records.delete(key)
  }

  values(): T[] {
    return [...this.#records.values()]
  }
}
