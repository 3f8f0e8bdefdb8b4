import type { Document, Value } from '../ejson.ts'
import { encode } from '../ejson.ts'
import { type Collection, idKeyOf } from './collection.ts'
import { DocumentTooLarge, DuplicateKey, WriteConflict } from './database-error.ts'
import { documentSize } from './document-size.ts'
import { keysOf } from './index-keys.ts'
import type { Store } from './store.ts'

export interface PendingWrite {
  collection: Collection
  idKey: string
  value: Document | null
}

/**
 * A snapshot of the database plus writes of its own. Writes lock documents and unique keys until the
 * end, so a conflict shows at the operation, as in the service; reads lock nothing.
 */
export class Transaction {
  readonly #pending = new Map<string, PendingWrite>()
  readonly #locks = new Set<string>()
  #signalEnd: () => void = () => {}
  readonly ended = new Promise<void>((resolve) => (this.#signalEnd = resolve))
  isOpen = true

  constructor(
    readonly store: Store,
    readonly snapshot: number,
  ) {}

  read(collection: Collection, id: Value): Document | null {
    return this.readKey(collection, idKeyOf(id))
  }

  readKey(collection: Collection, idKey: string): Document | null {
    const pending = this.#pending.get(lockOf(collection, idKey))
    return pending ? pending.value : collection.visible(idKey, this.snapshot)
  }

  /** This transaction's own writes to a collection. */
  pendingIn(collection: Collection): PendingWrite[] {
    return [...this.#pending.values()].filter((write) => write.collection === collection)
  }

  pending(): PendingWrite[] {
    return [...this.#pending.values()]
  }

  /** Throws DocumentTooLarge, DuplicateKey, WriteConflict. */
  insert(collection: Collection, document: Document): void {
    const size = documentSize(document)
    if (size > this.#maxBytes) throw new DocumentTooLarge(`object to insert too large. size in bytes: ${size}, max size: ${this.#maxBytes}`)
    const idKey = idKeyOf(document._id)
    this.#lockDocument(collection, idKey)
    if (this.readKey(collection, idKey)) throw new DuplicateKey(collection.name, '_id_', keyText([document._id]))
    this.#put(collection, idKey, document)
  }

  /** Replace a document that is there. Throws DocumentTooLarge, DuplicateKey, WriteConflict. */
  replace(collection: Collection, document: Document): void {
    if (documentSize(document) > this.#maxBytes) throw new DocumentTooLarge(`Resulting document after update is larger than ${this.#maxBytes}`)
    const idKey = idKeyOf(document._id)
    this.#lockDocument(collection, idKey)
    this.#put(collection, idKey, document)
  }

  remove(collection: Collection, document: Document): void {
    const idKey = idKeyOf(document._id)
    this.#lockDocument(collection, idKey)
    this.#put(collection, idKey, null)
  }

  commit(): void {
    this.store.commit(this)
  }

  abort(): void {
    this.store.end(this)
  }

  /** Called by the store once the outcome is fixed. */
  close(): void {
    this.isOpen = false
    for (const lock of this.#locks) this.store.locks.delete(lock)
    this.#signalEnd()
  }

  get #maxBytes(): number {
    return this.store.maxDocumentBytes
  }

  #lockDocument(collection: Collection, idKey: string): void {
    this.#lock(lockOf(collection, idKey))
    const newest = collection.newest(idKey)
    if (newest && newest.sequence > this.snapshot) throw new WriteConflict(null)
  }

  #lock(lock: string): void {
    const holder = this.store.locks.get(lock)
    if (holder && holder !== this) throw new WriteConflict(holder)
    this.store.locks.set(lock, this)
    this.#locks.add(lock)
  }

  #put(collection: Collection, idKey: string, value: Document | null): void {
    const previous = this.readKey(collection, idKey)
    for (const index of collection.indexes) {
      const after = value ? keysOf(value, index.definition).keys : []
      if (!index.definition.unique || index.definition.name === '_id_') continue
      const before = previous ? keysOf(previous, index.definition).keys : []
      const kept = new Set(before.map(encode))
      // A key given up is locked too: until commit nobody knows whether it becomes free.
      for (const key of [...before, ...after]) this.#lock(`${collection.name}\u0000${index.definition.name}\u0000${encode(key)}`)
      for (const key of after.filter((candidate) => !kept.has(encode(candidate)))) {
        for (const holder of index.holders(key)) {
          if (holder !== idKey) this.#refuseTaken(collection, index.definition, key, holder)
        }
      }
    }
    this.#pending.set(lockOf(collection, idKey), { collection, idKey, value })
  }

  #refuseTaken(collection: Collection, definition: Parameters<typeof keysOf>[1], key: Value[], holderKey: string): void {
    const wanted = encode(key)
    const holds = (document: Document | null): boolean => document !== null && keysOf(document, definition).keys.some((held) => encode(held) === wanted)
    const own = this.#pending.get(lockOf(collection, holderKey))
    const newest = collection.newest(holderKey)
    if (!holds(own ? own.value : (newest?.value ?? null))) return
    if (!own && newest && newest.sequence > this.snapshot) throw new WriteConflict(null)
    throw new DuplicateKey(collection.name, definition.name, keyText(key))
  }
}

function lockOf(collection: Collection, idKey: string): string {
  return `${collection.name}\u0000${idKey}`
}

/** A key as the server prints it: `{ : "a", : 1 }`. */
function keyText(key: Value[]): string {
  return `{ ${key.map((part) => `: ${encode(part)}`).join(', ')} }`
}
