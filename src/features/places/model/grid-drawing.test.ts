import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corner } from '@/shared/domain/geo/grids/grid'
import { addGrid, canRecode, type Drawing, drawingOf, recodeGrid, removeCorner, removeGrid, renameGrid, replaceGrids, setCorners, tapGround, type Tool, undo } from './grid-drawing'
import { readCorners, writeCorners } from './read-corners'

const WEST: Corner[] = [[115.064, 30.216], [115.067, 30.216], [115.067, 30.22], [115.064, 30.22]]
const EAST: Corner[] = [[115.067, 30.216], [115.07, 30.216], [115.07, 30.22], [115.067, 30.22]]
const TWO = drawingOf([{ code: 'g01', name: '第 1 网格', corners: WEST }, { code: 'g02', name: '第 2 网格', corners: EAST }])
const tap = (drawing: Drawing, tool: Tool, lng: number, lat: number, chosen: number | null = null) => tapGround(drawing, { code: 'g01', tool, chosen, point: { lng, lat }, border: [] })
const cornersOf = (drawing: Drawing, code = 'g01') => drawing.grids.find((grid) => grid.code === code)?.corners

describe('drawing grids', () => {
  it('moves the chosen corner to where the finger is', () => {
    const { drawing, onto } = tap(TWO, 'move', 115.0635, 30.2155, 0)
    expect(cornersOf(drawing)).toEqual([[115.0635, 30.2155], ...WEST.slice(1)])
    expect(onto).toBeNull()
  })

  it('joins the neighbour, to the last digit', () => {
    const { drawing, onto } = tap(TWO, 'move', 115.06695, 30.21996, 0)
    expect(cornersOf(drawing)?.[0]).toEqual(EAST[3])
    expect(onto).toBe('corner')
  })

  it('joins the border of the community', () => {
    const border: Corner[] = [[115.06, 30.21], [115.08, 30.21], [115.08, 30.23], [115.06, 30.23]]
    const { drawing } = tapGround(TWO, { code: 'g01', tool: 'move', chosen: 0, point: { lng: 115.06003, lat: 30.21003 }, border: [border] })
    expect(cornersOf(drawing)?.[0]).toEqual(border[0])
  })

  it('puts a new corner into the side that it lies on; the first three in their order', () => {
    expect(cornersOf(tap(TWO, 'add', 115.0655, 30.2158).drawing)?.[1]).toEqual([115.0655, 30.2158])
    const begun = setCorners(TWO, 'g01', WEST.slice(0, 2))
    expect(cornersOf(tap(begun, 'add', 115.064, 30.219).drawing)?.[2]).toEqual([115.064, 30.219])
  })

  it.each([
    ['nothing is chosen', 'move', null],
    ['a corner is to be taken out', 'remove', 0],
  ] as const)('leaves the ground alone where %s', (_why, tool, chosen) => {
    expect(tap(TWO, tool, 115.065, 30.217, chosen).drawing).toBe(TWO)
  })

  it('gives the next free number, and lets nobody have one twice', () => {
    expect(addGrid(removeGrid(TWO, 'g01'), (number) => `第 ${number} 网格`)).toMatchObject({ code: 'g01' })
    expect(addGrid(TWO, String)?.drawing.grids.at(-1)).toEqual({ code: 'g03', name: '3', corners: [] })
    expect([canRecode(TWO, 'g01', 'g02'), canRecode(TWO, 'g01', 'G 1'), canRecode(TWO, 'g01', 'g01'), canRecode(TWO, 'g01', 'g9')]).toEqual([false, false, true, true])
    expect(recodeGrid(TWO, 'g01', 'g02')).toBe(TWO)
    expect(cornersOf(recodeGrid(TWO, 'g01', 'g9'), 'g9')).toEqual(WEST)
  })

  it('takes back a name or a number that was typed at once, however many letters it had', () => {
    const named = ['湖', '湖边', '湖边网格'].reduce((drawing, name) => renameGrid(drawing, 'g01', name), TWO)
    expect(named.past).toHaveLength(1)
    const both = renameGrid(named, 'g02', '路')
    expect(undo(both).grids.map(({ name }) => name)).toEqual(['湖边网格', '第 2 网格'])
    const numbered = recodeGrid(recodeGrid(both, 'g01', 'g1'), 'g1', 'g17')
    expect(numbered.past).toHaveLength(3)
    expect(undo(undo(undo(numbered))).grids).toEqual(TWO.grids)
    const again = renameGrid(removeCorner(named, 'g01', 0), 'g01', '湖')
    expect(again.past).toHaveLength(3)
  })

  it('takes back every change, in whatever order they came', () => {
    const step = fc.constantFrom<(drawing: Drawing) => Drawing>(
      (drawing) => tap(drawing, 'move', 115.0641, 30.2163, 1).drawing,
      (drawing) => tap(drawing, 'add', 115.0655, 30.2158).drawing,
      (drawing) => removeCorner(drawing, 'g01', 0),
      (drawing) => renameGrid(drawing, 'g02', '新名'),
      (drawing) => addGrid(drawing, String)?.drawing ?? drawing,
      (drawing) => removeGrid(drawing, 'g02'),
      (drawing) => replaceGrids(drawing, TWO.grids),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const last = steps.reduce((drawing, one) => one(drawing), TWO)
        const back = last.past.reduce((drawing) => undo(drawing), last)
        expect(back.grids).toEqual(TWO.grids)
        expect(undo(back)).toEqual(back)
      }),
    )
  })
})

describe('readCorners', () => {
  it('reads what it wrote', () => {
    expect(readCorners(writeCorners(WEST))).toEqual({ corners: WEST, wrong: [] })
  })

  it.each([
    ['30.216, 115.064', 'the latitude first'],
    ['115.064', 'one number'],
    ['115.064, 30.216, 7', 'three'],
    ['东, 30.216', 'a word'],
  ])('names the line %s: %s', (line) => {
    expect(readCorners(`115.064 30.216\n\n${line}\n115.067，30.216`)).toEqual({ corners: [[115.064, 30.216], [115.067, 30.216]], wrong: [3] })
  })

  it('never throws and never invents a point', () => {
    fc.assert(fc.property(fc.string(), (text) => readCorners(text).corners.length <= text.split('\n').length))
  })
})
