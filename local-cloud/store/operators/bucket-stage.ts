import type { Iterator } from 'mingo/lazy'
import { $group, $sort } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import type { Document, Value } from '../../ejson.ts'
import { DatabaseError } from '../database-error.ts'

/**
 * $bucket as the grouping that it is: a bucket holds its lower bound, and one without documents is left out.
 * The library files a bound one bucket too low.
 */
export function bucketStage(documents: Iterator, { groupBy, boundaries, default: other, output }: Document, options: Options): Iterator {
  if (!Array.isArray(boundaries) || boundaries.length < 2) throw new DatabaseError("The $bucket 'boundaries' field must have at least 2 values")
  const branches = boundaries.slice(1).map((to, at): Document => ({ case: { $and: [{ $gte: [groupBy, boundaries[at]] }, { $lt: [groupBy, to] }] }, then: { $literal: boundaries[at] } }))
  // Without a default, $switch itself refuses a value that no branch takes.
  const bucket: Document = { $switch: { branches, ...(other !== undefined && { default: { $literal: other } }) } }
  const counted: Document = { count: { $sum: 1 } }
  const grouped = $group(documents, { _id: bucket, ...((output as Document | undefined) ?? counted) } as { _id: Value } as never, options)
  return $sort(grouped, { _id: 1 }, options)
}
