import type { Document } from '../ejson.ts'
import { DatabaseError } from './database-error.ts'
import type { Examiner } from './find.ts'
import { distanceTo, type Near } from './operators/geo-queries.ts'
import { boxAround } from './operators/geometry.ts'
import { cellWalks } from './planner.ts'

/** The first circle looked into, in metres; each next one is twice as wide. */
const FIRST_RADIUS = 1_000
/** Wider than this, rows of cells cost more than a walk over the whole index. */
const WIDEST_RADIUS = 500_000

/** Documents by distance, nearest first, in growing circles until there are enough. */
export function findNear(examiner: Examiner, path: string, near: Near, wanted: number): { documents: Document[]; index: string } {
  const index = examiner.collection.indexes.find((candidate) => candidate.definition.keys[path] === '2dsphere' && candidate.paths[0] === path)
  if (!index) throw new DatabaseError('unable to find index for $geoNear query')
  const ranked: { document: Document; metres: number }[] = []
  const rank = (documents: Iterable<Document>): void => {
    for (const document of documents) ranked.push({ document, metres: distanceTo(near.center, document, path) ?? Infinity })
  }
  rank(examiner.own())
  const furthest = Math.min(near.maxDistance, WIDEST_RADIUS)
  for (let radius = Math.min(FIRST_RADIUS, furthest); ; radius = Math.min(radius * 2, furthest)) {
    // The examiner looks at each document once, so a wider circle costs only what it adds.
    for (const range of cellWalks(boxAround(near.center, radius))) rank(examiner.walk({ index, range, isReversed: false }))
    const isEnough = ranked.filter(({ metres }) => metres <= radius).length >= wanted
    if (isEnough || radius === furthest) break
  }
  const isIncomplete = ranked.filter(({ metres }) => metres <= furthest).length < wanted && near.maxDistance > WIDEST_RADIUS
  if (isIncomplete) rank(examiner.walk({ index, range: { low: [], high: [] }, isReversed: false }))
  ranked.sort((a, b) => a.metres - b.metres)
  return { documents: ranked.map(({ document }) => document), index: index.definition.name }
}
