import type { Value } from '../../ejson.ts'
import { boxOf, type Box } from './geometry.ts'

/** Side of a cell in degrees: about 1.1 km, a walk. */
const CELL_DEGREES = 0.01
const COLUMNS = 360 / CELL_DEGREES
/** A shape that covers more cells than this is filed under one cell that every search looks into. */
const MAX_CELLS = 256
export const EVERYWHERE = -1

const rowOf = (lat: number): number => Math.floor((lat + 90) / CELL_DEGREES)
const columnOf = (lng: number): number => Math.floor((lng + 180) / CELL_DEGREES)

/** The grid cells a stored shape touches; null for a document without one. */
export function geoCells(shape: Value): (number | null)[] {
  const box = boxOf(shape)
  if (!box) return [null]
  const ranges = cellRanges(box)
  const cells = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)
  if (cells > MAX_CELLS) return [EVERYWHERE]
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step))
}

/** Runs of neighbouring cells that together cover a box, one run a row. */
export function cellRanges(box: Box): [from: number, to: number][] {
  const ranges: [number, number][] = []
  for (let row = rowOf(box.south); row <= rowOf(box.north); row++) {
    ranges.push([row * COLUMNS + columnOf(box.west), row * COLUMNS + columnOf(box.east)])
  }
  return ranges
}
