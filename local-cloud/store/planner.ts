import type { Document, Value } from '../ejson.ts'
import type { Collection } from './collection.ts'
import { boundsOf, type FilterBounds, type PathBounds } from './bounds.ts'
import { edgeOf, HIGHEST, type KeyPart, LOWEST } from './key-order.ts'
import { cellRanges, EVERYWHERE } from './operators/geo-cells.ts'
import type { IndexRange, OrderedIndex } from './ordered-index.ts'
import type { SortOrder } from './paths.ts'

/** One walk over part of an index. */
export interface IndexWalk {
  index: OrderedIndex
  range: IndexRange
  isReversed: boolean
}

export interface Plan {
  walks: IndexWalk[]
  /** Whether each walk yields documents in the requested order. */
  isSorted: boolean
  score: number
}

/** More points than this in one plan, and the database would not take them apart either. */
const MAX_POINTS = 200

/** The cheapest way through an index, or null when every document must be looked at. */
export function planOf(collection: Collection, filter: Document, sort: SortOrder): Plan | null {
  const bounds = boundsOf(filter)
  const whole = bestOf(collection.indexes.map((index) => planIndex(index, bounds, sort)))
  const branched = bounds.branches && planBranches(collection, bounds, sort)
  return bestOf([whole, branched])
}

function bestOf(plans: (Plan | null)[]): Plan | null {
  return plans.reduce((best, plan) => (plan && (!best || plan.score > best.score) ? plan : best), null)
}

/** Each branch of an `$or` by its own index; one branch without an index spoils it. */
function planBranches(collection: Collection, { branches, rest }: FilterBounds, sort: SortOrder): Plan | null {
  const plans = (branches ?? []).map((branch) => planOf(collection, { $and: [...rest, branch] }, sort))
  if (plans.length === 0 || !plans.every((plan) => plan !== null)) return null
  return {
    walks: plans.flatMap((plan) => plan.walks),
    isSorted: plans.every((plan) => plan.isSorted),
    score: Math.min(...plans.map((plan) => plan.score)),
  }
}

function planIndex(index: OrderedIndex, { paths }: FilterBounds, sort: SortOrder): Plan | null {
  const { points, fixed, single } = prefixOf(index, paths)
  const next = index.paths[fixed]
  const ranges = next === undefined ? null : rangesOn(index, next, paths.get(next))
  const direction = directionOf(index, fixed, single, sort)
  if (fixed === 0 && !ranges && direction === 0) return null
  // Cells are in no order that a sort could ask for.
  const isByCell = ranges !== null && index.definition.keys[next!] === '2dsphere'
  const isSorted = direction !== 0 && !isByCell
  const walks = points.flatMap((point) => (ranges ?? [EVERYTHING]).map((range) => walkOf(index, point, range, direction < 0)))
  const isUniquePoint = index.definition.unique === true && fixed === index.paths.length
  return { walks, isSorted, score: (isUniquePoint ? 100 : 0) + fixed * 4 + (ranges ? 3 : 0) + (isSorted && sort.length > 0 ? 2 : 0) }
}

const EVERYTHING: IndexRange = { low: [], high: [] }

function walkOf(index: OrderedIndex, point: Value[], { low, high }: IndexRange, isReversed: boolean): IndexWalk {
  return { index, range: { low: [...point, ...low], high: [...point, ...high] }, isReversed }
}

/** How many fields from the first on have known values, and every combination of those. */
function prefixOf(index: OrderedIndex, paths: FilterBounds['paths']): { points: Value[][]; fixed: number; single: Set<string> } {
  let points: Value[][] = [[]]
  const single = new Set<string>()
  let fixed = 0
  for (const path of index.paths) {
    const equals = index.definition.keys[path] === '2dsphere' ? undefined : paths.get(path)?.equals
    if (!equals || equals.length * points.length > MAX_POINTS) break
    if (equals.length === 1) single.add(path)
    points = points.flatMap((point) => equals.map((value) => [...point, value]))
    fixed++
  }
  return { points, fixed, single }
}

/** 1 or -1: the way to walk so that documents come sorted; 0 when neither does. */
function directionOf(index: OrderedIndex, fixed: number, single: Set<string>, sort: SortOrder): number {
  // One value there is no order to speak of; a list with it still sorts by its least element, whichever that is.
  const wanted = sort.filter(([path]) => !single.has(path) || index.multikeyPaths.has(path))
  if (wanted.length === 0) return sort.length > 0 ? 1 : 0
  let direction = 0
  for (const [step, [path, way]] of wanted.entries()) {
    if (index.paths[fixed + step] !== path || index.multikeyPaths.has(path)) return 0
    const turn = index.definition.keys[path] === way ? 1 : -1
    if (direction !== 0 && turn !== direction) return 0
    direction = turn
  }
  return direction
}

function rangesOn(index: OrderedIndex, path: string, bounds: PathBounds | undefined): IndexRange[] | null {
  const kind = index.definition.keys[path]
  if (!bounds || kind === undefined) return null
  if (kind === '2dsphere') return bounds.box ? cellWalks(bounds.box) : null
  const { low, high } = bounds
  if (!low && !high) return null
  // With arrays, two different elements may satisfy the two bounds: only one of them may narrow the walk.
  const upper = low && index.multikeyPaths.has(path) ? undefined : high
  const anchor = (low ?? upper)!.value
  const least: KeyPart[] = low ? bound(low.value, low.isOpen === (kind === 1)) : [edgeOf(anchor, -1)]
  const most: KeyPart[] = upper ? bound(upper.value, upper.isOpen !== (kind === 1)) : [edgeOf(anchor, 1)]
  return [kind === 1 ? { low: least, high: most } : { low: most, high: least }]
}

/** A bound on one value, before or after all entries that share it. */
function bound(value: Value, isAfter: boolean): KeyPart[] {
  return [value, isAfter ? HIGHEST : LOWEST]
}

export function cellWalks(box: Parameters<typeof cellRanges>[0]): IndexRange[] {
  return [...cellRanges(box), [EVERYWHERE, EVERYWHERE] as const].map(([from, to]) => ({ low: [from], high: [to] }))
}
