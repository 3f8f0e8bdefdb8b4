import { type Corner, type Grid, GRID_CODE_PATTERN, MAX_CORNERS, MAX_GRIDS } from '@/shared/domain/geo/grids/grid'
import { sideToDivide, snapCorner, type Snapped } from '@/shared/domain/geo/grids/snap'
import type { Point } from '@/shared/domain/geo/point'

/** The grids of a community while they are drawn, and every state before, the latest last: each change can be taken back. */
export interface Drawing {
  grids: readonly Grid[]
  past: readonly (readonly Grid[])[]
  /** What is being typed, by its field: until something else is changed, that is one change, however many letters it has. */
  typing?: string
}

export type Tool = 'move' | 'add' | 'remove'

/** Changes that can be taken back. */
const MAX_PAST = 50
/** 0.1 m: a finger is no finer, and every digit crosses to the map's thread. */
const DIGITS = 1e6

export function drawingOf(grids: readonly Grid[]): Drawing {
  return { grids: grids.map(({ code, name, corners }) => ({ code, name, corners })), past: [] }
}

export function undo({ grids, past }: Drawing): Drawing {
  return { grids: past[past.length - 1] ?? grids, past: past.slice(0, -1) }
}

/** The next free number, without corners. Null: there are as many as there can be. */
export function addGrid(drawing: Drawing, nameOf: (number: number) => string): { drawing: Drawing; code: string } | null {
  if (drawing.grids.length >= MAX_GRIDS) return null
  const taken = new Set(drawing.grids.map(({ code }) => code))
  let number = 1
  while (taken.has(codeOf(number))) number++
  const code = codeOf(number)
  return { code, drawing: change(drawing, [...drawing.grids, { code, name: nameOf(number), corners: [] }]) }
}

export function removeGrid(drawing: Drawing, code: string): Drawing {
  return change(drawing, drawing.grids.filter((grid) => grid.code !== code))
}

export function renameGrid(drawing: Drawing, code: string, name: string): Drawing {
  return changeGrid(drawing, code, (grid) => ({ ...grid, name }), { before: `name:${code}`, after: `name:${code}` })
}

/** Whether a grid may be given this number: well formed, and no other has it. */
export function canRecode({ grids }: Drawing, code: string, next: string): boolean {
  return GRID_CODE_PATTERN.test(next) && grids.every((grid) => grid.code === code || grid.code !== next)
}

export function recodeGrid(drawing: Drawing, code: string, next: string): Drawing {
  return canRecode(drawing, code, next) ? changeGrid(drawing, code, (grid) => ({ ...grid, code: next }), { before: `code:${code}`, after: `code:${next}` }) : drawing
}

export function setCorners(drawing: Drawing, code: string, corners: readonly Corner[]): Drawing {
  return changeGrid(drawing, code, (grid) => ({ ...grid, corners: corners.slice(0, MAX_CORNERS) }))
}

/** All grids of a file in place of what is drawn. */
export function replaceGrids(drawing: Drawing, grids: readonly Grid[]): Drawing {
  return change(drawing, drawingOf(grids).grids)
}

/** What a tap on the ground does: `add` puts a corner there, `move` puts the chosen one there; near neighbours it joins them. */
export function tapGround(drawing: Drawing, tap: { code: string; tool: Tool; chosen: number | null; point: Point; border: readonly (readonly Corner[])[] }): { drawing: Drawing; onto: Snapped['onto'] } {
  const { code, tool, chosen, point, border } = tap
  const grid = drawing.grids.find((one) => one.code === code)
  const others = drawing.grids.filter((one) => one.code !== code).map(({ corners }) => corners)
  const put: Corner = [Math.round(point.lng * DIGITS) / DIGITS, Math.round(point.lat * DIGITS) / DIGITS]
  const { corner, onto } = snapCorner(put, [...others, ...border])
  if (!grid || (tool === 'move' && chosen === null) || tool === 'remove') return { drawing, onto: null }
  const { corners } = grid
  if (tool === 'move') return { drawing: setCorners(drawing, code, corners.map((one, index) => (index === chosen ? corner : one))), onto }
  if (corners.length >= MAX_CORNERS) return { drawing, onto: null }
  const at = corners.length < 3 ? corners.length : sideToDivide(corners, corner) + 1
  return { drawing: setCorners(drawing, code, [...corners.slice(0, at), corner, ...corners.slice(at)]), onto }
}

export function removeCorner(drawing: Drawing, code: string, index: number): Drawing {
  return changeGrid(drawing, code, (grid) => ({ ...grid, corners: grid.corners.filter((_, other) => other !== index) }))
}

function codeOf(number: number): string {
  return `g${String(number).padStart(2, '0')}`
}

/** What is typed in a field, as it is called before and after this letter: a number is part of the name of its own field. */
interface Typing {
  before: string
  after: string
}

function changeGrid(drawing: Drawing, code: string, edit: (grid: Grid) => Grid, typing?: Typing): Drawing {
  return change(drawing, drawing.grids.map((grid) => (grid.code === code ? edit(grid) : grid)), typing)
}

function change({ grids, past, typing: typed }: Drawing, next: readonly Grid[], typing?: Typing): Drawing {
  const isOngoing = typing !== undefined && typed === typing.before
  return { grids: next, past: isOngoing ? past : [...past, grids].slice(-MAX_PAST), typing: typing?.after }
}
