import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlane } from '../point'
import { checkGrids } from './check-grids'
import type { Corner, Grid } from './grid'
import { locateGrid } from './locate-grid'
import { interiorPoint, overlap } from './overlap'
import { readGridFile } from './read-grid-file'
import { crossesItself, ringArea, toPoint } from './ring'

/** About 100 m a step, from a corner of the community. */
const at = (x: number, y: number): Corner => [115 + x * 0.00104, 30 + y * 0.0009]
const square = (x: number, y: number, size = 1): Corner[] => [at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size)]
const grid = (code: string, corners: readonly Corner[]): Grid => ({ code, name: code, corners })
const BORDER = { code: 'community', polygon: [square(0, 0, 10)], borderErrorM: 0 }
const kinds = (grids: Grid[]) => checkGrids(grids, BORDER).map(({ kind, grid: code, other }) => [kind, code, other].filter(Boolean).join(' '))
const BOW: Corner[] = [at(1, 1), at(2, 2), at(2, 1), at(1, 2)]

describe('checkGrids', () => {
  it('has nothing against neighbours that share a street', () => {
    expect(kinds([grid('g1', square(0, 0)), grid('g2', square(1, 0)), grid('g3', square(0, 1, 2).map(([lng, lat]) => [lng + 0.00001, lat]))])).toEqual([])
  })

  it.each([
    ['crosses_itself g1', [grid('g1', BOW)]],
    ['corners_few g1', [grid('g1', square(0, 0).slice(0, 2))]],
    ['corner_twice g1', [grid('g1', [...square(0, 0), at(0, 0)])]],
    ['code_bad G 1', [grid('G 1', square(0, 0))]],
    ['code_twice g1', [grid('g1', square(0, 0)), grid('g1', square(2, 0))]],
    ['overlaps g1 g2', [grid('g1', square(0, 0, 2)), grid('g2', square(1, 1, 2))]],
    ['overlaps g1 g2', [grid('g1', square(0, 0, 3)), grid('g2', square(1, 1))]],
    ['overlaps g1 g2', [grid('g1', square(0, 0)), grid('g2', square(0, 0))]],
    // A cross: no corner of either lies in the other.
    ['overlaps g1 g2', [grid('g1', [at(0, 1), at(3, 1), at(3, 2), at(0, 2)]), grid('g2', [at(1, 0), at(2, 0), at(2, 3), at(1, 3)])]],
    ['outside g1', [grid('g1', square(9.5, 0))]],
  ])('names what is wrong: %s', (problem, grids) => {
    expect(kinds(grids)).toContain(problem)
  })

  it('says by how many metres one reaches outside, and forgives the width of a street', () => {
    const [problem] = checkGrids([grid('g1', square(9.5, 0))], BORDER)
    expect(problem?.metres).toBeGreaterThan(40)
    expect(problem?.metres).toBeLessThan(60)
    expect(kinds([grid('g1', square(9.1, 0))])).toEqual([])
  })

  const place = fc.integer({ min: 0, max: 8 })
  const size = fc.integer({ min: 1, max: 4 })

  it('agrees with arithmetic on rectangles, in whatever order and direction', () => {
    fc.assert(
      fc.property(place, place, size, place, place, size, fc.boolean(), fc.integer({ min: 0, max: 3 }), (x1, y1, s1, x2, y2, s2, isReversed, turn) => {
        const one = square(x1, y1, s1)
        const ring = square(x2, y2, s2)
        const turned = [...ring.slice(turn), ...ring.slice(0, turn)]
        const other = isReversed ? turned.reverse() : turned
        const doOverlap = x1 < x2 + s2 && x2 < x1 + s1 && y1 < y2 + s2 && y2 < y1 + s1
        expect(overlap(one, other)).toBe(doOverlap)
        expect(overlap(other, one)).toBe(doOverlap)
      }),
    )
  })

  it('takes no star for a knot, and every star with two corners exchanged for one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 1_000 }), (count, seed) => {
        const star = Array.from({ length: count }, (_, index): Corner => {
          const angle = (index / count) * 2 * Math.PI
          const reach = 2 + (((seed + index * 37) % 10) / 10) * 2
          return at(5 + Math.cos(angle) * reach, 5 + Math.sin(angle) * reach)
        })
        expect(crossesItself(star)).toBe(false)
        expect(crossesItself(BOW)).toBe(true)
        const inside = interiorPoint(star)
        expect(inside && overlap(star, square((inside[0] - 115) / 0.00104 - 0.1, (inside[1] - 30) / 0.0009 - 0.1, 0.2))).toBe(true)
      }),
    )
  })

  it('measures the ground', () => {
    const side = toPlane(toPoint(at(0, 0)), toPoint(at(1, 1)))
    expect(ringArea(square(0, 0))).toBeCloseTo(side.x * side.y, 0)
    expect(ringArea([...square(0, 0)].reverse())).toBeCloseTo(side.x * side.y, 0)
  })
})

describe('readGridFile', () => {
  const csv = (...rows: string[]) => readGridFile('csv', ['grid,name,lng,lat,crs', ...rows].join('\r\n'))
  const rows = square(0, 0).map(([lng, lat]) => `g1,第 1 网格,${lng},${lat},gcj02`)
  const feature = (change: object = {}, ring: unknown[] = [...square(0, 0), at(0, 0)]) => ({
    type: 'Feature',
    properties: { grid: 'g1', name: '第 1 网格' },
    geometry: { type: 'Polygon', coordinates: [ring] },
    ...change,
  })
  const json = (...features: object[]) => readGridFile('geojson', JSON.stringify({ type: 'FeatureCollection', crs: 'gcj02', features }))

  it('reads the same grid from both', () => {
    const expected = { grids: [{ code: 'g1', name: '第 1 网格', corners: square(0, 0) }], problems: [] }
    expect(csv(...rows)).toEqual(expected)
    expect(json(feature())).toEqual(expected)
  })

  it('names every bad row of a CSV, and leaves the grid out', () => {
    const found = csv(rows[0]!, 'g1,,x,30,gcj02', 'g2,,115,30,wgs84', 'g2,,115,30,', ',,115,30,gcj02', 'g3,,115,30,gcj02,more', 'g4,,,30,gcj02')
    expect(found.problems.map(({ kind, at: row, grid: code }) => [row, kind, code])).toEqual([
      ['3', 'not_number', 'g1'],
      ['4', 'wrong_crs', 'g2'],
      ['5', 'wrong_crs', 'g2'],
      ['6', 'format', null],
      ['7', 'format', 'g3'],
      ['8', 'not_number', 'g4'],
    ])
    expect(found.grids).toEqual([])
  })

  it.each([
    ['features[0].geometry.coordinates[0]', 'unclosed', feature({}, square(0, 0))],
    ['features[0].geometry.coordinates[0][1]', 'not_number', feature({}, [at(0, 0), ['115', 30], at(1, 1), at(0, 0)])],
    ['features[0].properties.grid', 'format', feature({ properties: {} })],
    ['features[0].geometry', 'format', feature({ geometry: { type: 'Point', coordinates: at(0, 0) } })],
    ['features[0].geometry', 'format', feature({ geometry: null })],
  ])('names %s of a GeoJSON: %s', (place, kind, bad) => {
    expect(json(bad).problems.map((problem) => [problem.at, problem.kind])).toEqual([[place, kind]])
  })

  it.each(['', '{', '[]', 'null', '{"type":"FeatureCollection"}'])('is no GeoJSON: %j', (text) => {
    expect(readGridFile('geojson', text)).toMatchObject({ grids: [], problems: [{ kind: 'format' }] })
  })

  it.each([undefined, 'wgs84', { type: 'name' }])('takes no file in the datum %j', (crs) => {
    const text = JSON.stringify({ type: 'FeatureCollection', crs, features: [feature()] })
    expect(readGridFile('geojson', text)).toEqual({ grids: [], problems: [expect.objectContaining({ kind: 'wrong_crs' })] })
  })

  it('takes the word of a person for a file that says nothing, and converts; not against what the file says', () => {
    const said = (datum: 'wgs84' | 'bd09', crs?: string) => readGridFile('geojson', JSON.stringify({ type: 'FeatureCollection', crs, features: [feature()] }), datum)
    for (const datum of ['wgs84', 'bd09'] as const) {
      const [moved] = said(datum).grids
      const apart = toPlane(toPoint(square(0, 0)[0]!), toPoint(moved!.corners[0]!))
      expect(Math.hypot(apart.x, apart.y)).toBeGreaterThan(300)
      expect(moved!.corners).toHaveLength(4)
      expect(said(datum, 'gcj02').problems).toMatchObject([{ kind: 'wrong_crs' }])
    }
    expect(readGridFile('csv', ['grid,name,lng,lat,crs', 'g1,,115,30,', 'g1,,115.01,30,', 'g1,,115,30.01,'].join('\n'), 'gcj02').problems).toEqual([])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom('csv' as const, 'geojson' as const), fc.oneof(fc.string(), fc.json()), (format, text) => {
        expect(readGridFile(format, text).grids).toEqual([])
      }),
    )
  })
})

describe('locateGrid', () => {
  const grids = [grid('g1', square(0, 0, 2)), grid('g2', square(2, 0, 2))]

  it('names the grid and the neighbour, and is never surer than of the community', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y, accuracyM, certainty) => {
        const found = locateGrid(grids, certainty, toPoint(at(x, y)), accuracyM)
        expect(found?.confidence).toBeLessThanOrEqual(certainty)
        if (Math.abs(x - 2) > 0.02) expect(found?.code).toBe(x < 2 ? 'g1' : 'g2')
      }),
    )
    expect(locateGrid(grids, 1, toPoint(at(1.99, 1)), 30)).toMatchObject({ code: 'g1', alternative: 'g2' })
  })

  it('never gets surer as the accuracy gets worse, inside', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1.99, noNaN: true }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (x, a, b) => {
        const [better, worse] = [Math.min(a, b), Math.max(a, b)].map((accuracyM) => locateGrid(grids, 1, toPoint(at(x, 1)), accuracyM)?.confidence ?? 0)
        expect(worse).toBeLessThanOrEqual((better ?? 0) + 1e-9)
      }),
    )
  })

  it('knows nothing of a point that is in none', () => {
    expect(locateGrid(grids, 1, toPoint(at(8, 8)), 10)).toBeNull()
    expect(locateGrid([], 1, toPoint(at(1, 1)), 10)).toBeNull()
  })
})
