import sortedBtree from 'sorted-btree'
import type { IndexDefinition } from '../types.ts'
import type { Value } from '../ejson.ts'
import { compareParts, HIGHEST, type KeyPart, LOWEST } from './key-order.ts'
import { type DocumentKeys } from './index-keys.ts'

// CommonJS wraps the class in `default` under native ESM, and bundlers unwrap it.
const BTree = ('default' in sortedBtree ? sortedBtree.default : sortedBtree) as typeof sortedBtree

export interface IndexEntry {
  key: KeyPart[]
  /** The key text of a document's `_id`; empty or the last character in bounds. */
  idKey: string
}

/** Part of an index, in tree order: everything between two keys that may be shorter than the index. */
export interface IndexRange {
  low: KeyPart[]
  high: KeyPart[]
}

/** Above every id key. */
const LAST_ID = '\uffff'

/** Sorted entries of one index. Entries are counted, since old versions may still need theirs. */
export class OrderedIndex {
  readonly #tree
  readonly #directions: number[]
  readonly paths: string[]
  multikeyPaths = new Set<string>()

  constructor(readonly definition: IndexDefinition) {
    this.paths = Object.keys(definition.keys)
    this.#directions = Object.values(definition.keys).map((kind) => (kind === -1 ? -1 : 1))
    this.#tree = new BTree<IndexEntry, number>(undefined, (a, b) => this.#compare(a, b))
  }

  #compare(a: IndexEntry, b: IndexEntry): number {
    for (let part = 0; part < this.#directions.length; part++) {
      const left = a.key[part]
      const right = b.key[part]
      // LOWEST and HIGHEST bound the tree itself, so a descending field does not turn them around.
      const turns = left === LOWEST || left === HIGHEST || right === LOWEST || right === HIGHEST ? 1 : this.#directions[part]!
      const step = turns * compareParts(left, right)
      if (step !== 0) return step
    }
    return a.idKey < b.idKey ? -1 : a.idKey > b.idKey ? 1 : 0
  }

  /** Forget that arrays were met anywhere else: an index plans better without. */
  meetArraysAt(paths: string[]): void {
    this.multikeyPaths = new Set(paths)
  }

  add(idKey: string, keys: DocumentKeys): void {
    for (const path of keys.multikeyPaths) this.multikeyPaths.add(path)
    for (const key of keys.keys) {
      const entry = { key, idKey }
      const isNew = this.#tree.set(entry, 1, false)
      if (!isNew) this.#tree.set(entry, this.#tree.get(entry)! + 1)
    }
  }

  remove(idKey: string, keys: Value[][]): void {
    for (const key of keys) {
      const entry = { key, idKey }
      const count = this.#tree.get(entry)
      if (count === 1) this.#tree.delete(entry)
      else if (count !== undefined) this.#tree.set(entry, count - 1)
    }
  }

  /** Entries of a range in index order, or backwards. */
  *entries(range: IndexRange, isReversed = false): Generator<IndexEntry> {
    // A bound may end in LOWEST or HIGHEST behind the last field: then it speaks about the ids.
    const low = { key: this.#padded(range.low, LOWEST), idKey: range.low.at(-1) === HIGHEST ? LAST_ID : '' }
    const high = { key: this.#padded(range.high, HIGHEST), idKey: range.high.at(-1) === LOWEST ? '' : LAST_ID }
    const pairs = isReversed ? this.#tree.entriesReversed(high) : this.#tree.entries(low)
    for (const [entry] of pairs) {
      if (isReversed ? this.#compare(entry, low) < 0 : this.#compare(entry, high) > 0) return
      yield entry
    }
  }

  /** The documents filed under exactly this key. */
  holders(key: Value[]): string[] {
    return [...this.entries({ low: key, high: key })].map((entry) => entry.idKey)
  }

  #padded(key: KeyPart[], filler: KeyPart): KeyPart[] {
    return [...key, ...Array<KeyPart>(Math.max(0, this.#directions.length - key.length)).fill(filler)]
  }
}
