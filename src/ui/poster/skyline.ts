import { POSTER_COLOURS } from './poster-sheets'

/** Hills and the bridge with two arches, as behind the head of 首页; in a box of 375 × 150. Decoration, never text. */
export const SKYLINE = { width: 375, height: 150 } as const

type Point = readonly [x: number, y: number]
/** A point is a line to it, three are a curve. */
export interface SkylinePath {
  from: Point
  to: readonly (readonly [Point] | readonly [Point, Point, Point])[]
  colour: string
  /** 0: filled. */
  stroke: number
}

const arch = (left: number): SkylinePath => ({ from: [left, 118], to: [[[left + 22, 74], [left + 70, 74], [left + 92, 118]]], colour: POSTER_COLOURS.bridge, stroke: 3 })
const bar = (from: Point, to: Point, stroke: number): SkylinePath => ({ from, to: [[to]], colour: POSTER_COLOURS.bridge, stroke })

export const SKYLINE_PATHS: readonly SkylinePath[] = [
  { from: [0, 84], to: [[[40, 54], [78, 46], [116, 66]], [[146, 26], [186, 18], [226, 52]], [[266, 30], [318, 30], [375, 62]], [[375, 150]], [[0, 150]]], colour: POSTER_COLOURS.hillFar, stroke: 0 },
  { from: [0, 104], to: [[[60, 84], [110, 86], [160, 100]], [[230, 78], [300, 84], [375, 102]], [[375, 150]], [[0, 150]]], colour: POSTER_COLOURS.hillNear, stroke: 0 },
  arch(96),
  arch(188),
  bar([40, 118], [335, 118], 3),
  ...[118, 142, 166, 210, 234, 258].map((x) => bar([x, 118], [x, x === 142 || x === 234 ? 86 : 98], 1.5)),
  ...[96, 188, 280].map((x) => bar([x, 118], [x, 132], 4)),
]
