import { type Iterator, Lazy } from 'mingo/lazy'
import { $graphLookup, $limit, $redact } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import type { Document, Value } from '../../ejson.ts'
import { DatabaseError } from '../database-error.ts'

/** A limit of 0 is refused, where the library returns nothing. */
export function limitStage(documents: Iterator, limit: Value, options: Options): Iterator {
  if (!Number.isInteger(limit) || Number(limit) < 1) throw new DatabaseError('the limit must be positive')
  return $limit(documents, limit as number, options)
}

/** Documents by chance, each once at most. The library takes some twice, and never ends for a negative size. */
export function sampleStage(documents: Iterator, { size }: Document): Iterator {
  if (typeof size !== 'number' || !(size >= 0)) throw new DatabaseError('size argument to $sample must not be negative')
  return documents.transform((list: unknown[]) => {
    const rest = [...list]
    return Lazy(Array.from({ length: Math.min(Math.trunc(size), rest.length) }, () => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]))
  })
}

/** What is pruned as a whole is not there for later stages, where the library leaves a hole. */
export function redactStage(documents: Iterator, expression: Value, options: Options): Iterator {
  return $redact(documents, expression as never, options).filter((document) => document !== undefined)
}

/** The library's own, over a collection that `read` fetches whole. */
export const graphLookupStage =
  (read: (name: string) => Document[]) =>
  (documents: Iterator, { from, ...others }: Document, options: Options): Iterator => {
    if (typeof from !== 'string') throw new DatabaseError('$graphLookup needs from')
    return $graphLookup(documents, { from: read(from), ...others } as never, options)
  }
