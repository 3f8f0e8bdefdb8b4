import type { IndexDefinition } from '../types.ts'
import { type Document, encode, type Value } from '../ejson.ts'
import { keysOf } from './index-keys.ts'
import { OrderedIndex } from './ordered-index.ts'

/** One committed state of a document; `value` null means removed. */
export interface Version {
  sequence: number
  value: Document | null
  older: Version | null
}

/** Committed documents in their natural order, by id key, and what each index knows of arrays. */
export interface CollectionState {
  documents: [string, Document][]
  multikeyPaths: string[][]
}

/** A document that has to become another, or to go. */
export interface Change {
  idKey: string
  value: Document | null
}

const ID_INDEX: IndexDefinition = { name: '_id_', keys: { _id: 1 }, unique: true }

/** Ids may be any scalar: strings stand for themselves, others for their EJSON behind a mark. */
export function idKeyOf(id: Value): string {
  return typeof id === 'string' ? id : `\u0001${encode(id)}`
}

/** Committed documents as chains of versions, newest first, with indexes over all of them. */
export class Collection {
  readonly indexes: OrderedIndex[]
  readonly #newest = new Map<string, Version>()
  /** Index entries and versions that only older snapshots still need, in commit order. */
  readonly #superseded: { sequence: number; idKey: string; previous: Document | null; value: Document | null }[] = []

  constructor(
    readonly name: string,
    definitions: IndexDefinition[],
  ) {
    this.indexes = [ID_INDEX, ...definitions].map((definition) => new OrderedIndex(definition))
  }

  /** Whether an index entry may stand for a version that is not the newest. */
  get hasSuperseded(): boolean {
    return this.#superseded.length > 0
  }

  newest(idKey: string): Version | undefined {
    return this.#newest.get(idKey)
  }

  visible(idKey: string, snapshot: number): Document | null {
    let version = this.#newest.get(idKey) ?? null
    while (version && version.sequence > snapshot) version = version.older
    return version?.value ?? null
  }

  *documents(snapshot: number): Generator<Document> {
    for (const idKey of this.#newest.keys()) {
      const document = this.visible(idKey, snapshot)
      if (document) yield document
    }
  }

  /** Make a committed state visible. @param isOldNeeded whether an open snapshot may still read the state before. */
  apply(idKey: string, value: Document | null, sequence: number, isOldNeeded: boolean): void {
    const newest = this.#newest.get(idKey)
    const previous = newest?.value ?? null
    if (value) this.#fileUnder(idKey, previous, value)
    if (isOldNeeded) {
      this.#newest.set(idKey, { sequence, value, older: newest ?? null })
      this.#superseded.push({ sequence, idKey, previous, value })
      return
    }
    if (value) this.#newest.set(idKey, { sequence, value, older: null })
    else this.#newest.delete(idKey)
    if (previous) this.#unfile(idKey, previous, value)
  }

  /** Forget what no snapshot at or after this sequence can see. */
  prune(oldestSnapshot: number): void {
    let done = 0
    for (const item of this.#superseded) {
      if (item.sequence > oldestSnapshot) break
      done++
      if (item.previous) this.#unfile(item.idKey, item.previous, item.value)
      let version = this.#newest.get(item.idKey) ?? null
      if (version?.sequence === item.sequence && !item.value) this.#newest.delete(item.idKey)
      while (version && version.sequence !== item.sequence) version = version.older
      if (version) version.older = null
    }
    this.#superseded.splice(0, done)
  }

  state(): CollectionState {
    const documents = [...this.#newest].flatMap(([idKey, { value }]): [string, Document][] => (value ? [[idKey, value]] : []))
    return { documents, multikeyPaths: this.indexes.map((index) => [...index.multikeyPaths]) }
  }

  /** What it takes to get to another state. A document that is the same object was not written since. */
  changesTo({ documents }: CollectionState): Change[] {
    const wanted = new Set(documents.map(([idKey]) => idKey))
    const gone = [...this.#newest].filter(([idKey, { value }]) => value && !wanted.has(idKey)).map(([idKey]) => ({ idKey, value: null }))
    return [...gone, ...documents.filter(([idKey, value]) => this.#newest.get(idKey)?.value !== value).map(([idKey, value]) => ({ idKey, value }))]
  }

  /** Be what it was, by the changes that lead there. No snapshot may be open that still reads the state before. */
  become({ documents, multikeyPaths }: CollectionState, changes: Change[], sequence: number): void {
    for (const { idKey, value } of changes) this.apply(idKey, value, sequence, false)
    const versions = documents.map(([idKey]): [string, Version] => [idKey, this.#newest.get(idKey)!])
    this.#newest.clear()
    for (const [idKey, version] of versions) this.#newest.set(idKey, version)
    this.indexes.forEach((index, at) => index.meetArraysAt(multikeyPaths[at]!))
  }

  #fileUnder(idKey: string, previous: Document | null, value: Document): void {
    for (const index of this.indexes) {
      const after = keysOf(value, index.definition)
      const keys = previous ? keysWithout(after.keys, previous, index.definition) : after.keys
      index.add(idKey, { keys, multikeyPaths: after.multikeyPaths })
    }
  }

  #unfile(idKey: string, previous: Document, value: Document | null): void {
    for (const index of this.indexes) {
      const before = keysOf(previous, index.definition).keys
      index.remove(idKey, value ? keysWithout(before, value, index.definition) : before)
    }
  }
}

/** Those keys that another state of the document does not have. */
function keysWithout(keys: Value[][], other: Document, definition: IndexDefinition): Value[][] {
  const taken = new Set(keysOf(other, definition).keys.map(encode))
  return keys.filter((key) => !taken.has(encode(key)))
}
