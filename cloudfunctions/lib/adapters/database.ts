import { cloud } from './cloud'
import { toPlain } from './plain-documents'
import { rethrow, sdkErrorText } from './sdk-error'

const database = cloud.database()
const command = database.command

/** A condition on one field other than equality. */
export type Condition = object
/** Field path → value or condition; all must hold. */
export type Filter = Record<string, unknown>

export const lt = (value: unknown): Condition => command.lt(value as number)
export const lte = (value: unknown): Condition => command.lte(value as number)
export const gt = (value: unknown): Condition => command.gt(value as number)
export const not = (value: unknown): Condition => command.neq(value)
export const between = (over: unknown, upTo: unknown): Condition => command.gt(over as number).and(command.lte(upTo as number))
export const oneOf = (values: readonly unknown[]): Condition => command.in([...values])
export const anyOfFilters = (...filters: Filter[]): Filter => command.or(filters) as unknown as Filter

export interface FindOptions {
  filter: Filter
  /** In this order: it must be the order of a declared index. */
  sort?: readonly [field: string, direction: 'asc' | 'desc'][]
  limit: number
  /** The only fields to fetch (`_id` always comes). */
  fields?: readonly string[]
}

/** Changes of one document. Values under `set` replace what was there whole, objects included. */
export interface Change {
  set?: Record<string, unknown>
  increase?: Record<string, number>
  append?: Record<string, readonly unknown[]>
  /** One more at the end of a list that never holds more than its last `keep`. */
  appendLast?: Record<string, { value: unknown; keep: number }>
}

export type InsertOutcome = { inserted: true } | { inserted: false; duplicateOf: string }

/** One trip. A duplicate key is an outcome, not an error: `duplicateOf` names the index (`_id_` for the id). */
export async function insert(collection: string, document: { _id: string } & object): Promise<InsertOutcome> {
  try {
    await database.collection(collection).add({ data: document })
    return { inserted: true }
  } catch (error) {
    const duplicate = /E11000 duplicate key error.*?index: (\S+)/.exec(sdkErrorText(error))
    if (duplicate?.[1]) return { inserted: false, duplicateOf: duplicate[1] }
    return rethrow(error)
  }
}

/** One trip for up to 100. Those that are already there stay as they are (then one trip each). */
export async function insertMissing(collection: string, documents: readonly ({ _id: string } & object)[]): Promise<void> {
  if (documents.length === 0) return
  try {
    await database.collection(collection).add({ data: documents as never })
  } catch (error) {
    if (!/E11000/.test(sdkErrorText(error))) rethrow(error)
    for (const document of documents) await insert(collection, document)
  }
}

/** One trip. The documents that match, at most `limit` (≤ 1,000). */
export async function find<T>(collection: string, options: FindOptions): Promise<T[]> {
  let query = database.collection(collection).where(options.filter)
  for (const [field, direction] of options.sort ?? []) query = query.orderBy(field, direction)
  if (options.fields) query = query.field(Object.fromEntries(options.fields.map((field) => [field, true])))
  try {
    return toPlain(((await query.limit(options.limit).get()) as { data: unknown }).data) as T[]
  } catch (error) {
    return rethrow(error)
  }
}

/** One trip. */
export async function findById<T>(collection: string, id: string): Promise<T | undefined> {
  return (await find<T>(collection, { filter: { _id: id }, limit: 1 }))[0]
}

/** One trip; atomic for each document. @returns how many documents matched and changed */
export async function updateWhere(collection: string, filter: Filter, change: Change): Promise<number> {
  const data: Record<string, unknown> = {}
  // `set` as a command: a plain object would be flattened to paths, which fails below a null and keeps old keys.
  for (const [field, value] of Object.entries(change.set ?? {})) data[field] = command.set(value)
  for (const [field, by] of Object.entries(change.increase ?? {})) data[field] = command.inc(by)
  for (const [field, values] of Object.entries(change.append ?? {})) data[field] = command.push([...values])
  for (const [field, { value, keep }] of Object.entries(change.appendLast ?? {})) data[field] = command.push({ each: [value], slice: -keep })
  try {
    const result = (await database.collection(collection).where(filter).update({ data })) as unknown as { stats: { updated: number } }
    return result.stats.updated
  } catch (error) {
    return rethrow(error)
  }
}

/** One trip. @returns how many documents are gone */
export async function removeWhere(collection: string, filter: Filter): Promise<number> {
  try {
    const result = (await database.collection(collection).where(filter).remove()) as unknown as { stats: { removed: number } }
    return result.stats.removed
  } catch (error) {
    return rethrow(error)
  }
}

/** One document by id together with the documents of another collection whose `foreignField` is that id. One trip. */
export async function findByIdWith<T, Related>(
  collection: string,
  id: string,
  related: { from: string; foreignField: string },
): Promise<{ document: T; related: Related[] } | undefined> {
  try {
    const pipeline = database.collection(collection).aggregate() as unknown as Pipeline
    const { list } = await pipeline
      .match({ _id: id })
      .lookup({ from: related.from, localField: '_id', foreignField: related.foreignField, as: 'related' })
      .end()
    const found = toPlain(list[0]) as (T & { related: Related[] }) | undefined
    return found && { document: found, related: found.related }
  } catch (error) {
    return rethrow(error)
  }
}

/** One document by id together with the one of another collection that each of its fields names. One trip. */
export async function findByIdJoined<T>(collection: string, id: string, joined: Readonly<Record<string, { from: string; localField: string }>>): Promise<T | undefined> {
  try {
    let pipeline = (database.collection(collection).aggregate() as unknown as Pipeline).match({ _id: id })
    for (const [as, { from, localField }] of Object.entries(joined)) pipeline = pipeline.lookup({ from, localField, foreignField: '_id', as })
    const found = toPlain((await pipeline.end()).list[0]) as Record<string, unknown> | undefined
    return found && ({ ...found, ...Object.fromEntries(Object.keys(joined).map((as) => [as, (found[as] as unknown[])[0] ?? null])) } as T)
  } catch (error) {
    return rethrow(error)
  }
}

/** The two stages used here; the SDK's own types leave them out. */
interface Pipeline {
  match(filter: Filter): Pipeline
  lookup(stage: { from: string; localField: string; foreignField: string; as: string }): Pipeline
  end(): Promise<{ list: unknown[] }>
}

/** What a transaction may touch: documents by id. Anything else would silently run outside it. */
export interface Transaction {
  read<T>(collection: string, id: string): Promise<T | undefined>
  insert(collection: string, document: { _id: string } & object): Promise<void>
  replace(collection: string, id: string, document: object): Promise<void>
}

interface DocumentReference {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
}

interface SdkTransaction {
  collection(name: string): { doc(id: string): DocumentReference; add(options: { data: object }): Promise<unknown> }
}

/** One attempt, without retries: see the kernel's retryTransaction. */
export function runTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const runner = database as unknown as { runTransaction(callback: (transaction: SdkTransaction) => Promise<T>, times: number): Promise<T> }
  return runner.runTransaction(async (transaction) => {
    return await work({
      async read<D>(collection: string, id: string) {
        try {
          return toPlain((await transaction.collection(collection).doc(id).get()).data) as D
        } catch (error) {
          if (sdkErrorText(error).includes('does not exist') && !sdkErrorText(error).includes('Transaction')) return undefined
          throw error
        }
      },
      async insert(collection, document) {
        await transaction.collection(collection).add({ data: document })
      },
      async replace(collection, id, document) {
        await transaction.collection(collection).doc(id).set({ data: document })
      },
    })
  }, 1)
}
