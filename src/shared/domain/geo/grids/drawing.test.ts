import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGrids } from './compare-grids'
import type { Corner, Grid } from './grid'
import { reviewGrid, selfCrossing } from './review-grid'
import { ringArea } from './ring'
import { sharedGround } from './shared-ground'
import { metresBetween, nearestIndex, sideToDivide, SNAP_M, snapCorner } from './snap'

/** About 100 m a step. */
const at = (x: number, y: number): Corner => [115 + x * 0.00104, 30 + y * 0.0009]
const square = (x: number, y: number, size = 1): Corner[] => [at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size)]
const grid = (code: string, corners: readonly Corner[]): Grid => ({ code, name: code, corners })
const BORDER = { code: 'community', polygon: [square(0, 0, 10)], borderErrorM: 0 }

describe('snapCorner', () => {
  const ring = square(0, 0)

  it.each([
    ['a corner nearby', at(1.05, 1.05), 'corner', at(1, 1)],
    ['a corner, though a side is nearer', at(1.01, 0.93), 'corner', at(1, 1)],
    ['a side far from its corners', at(0.5, 1.05), 'side', at(0.5, 1)],
    ['nothing', at(0.5, 1.3), null, at(0.5, 1.3)],
  ] as const)('puts it on %s', (_what, put, onto, where) => {
    const snapped = snapCorner(put, [ring])
    expect(snapped.onto).toBe(onto)
    expect(metresBetween(snapped.corner, where)).toBeLessThan(0.1)
  })

  it('never moves it farther than the reach, and takes nothing that was out of reach', () => {
    const step = fc.double({ min: -0.5, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(step, step, (x, y) => {
        const put = at(x, y)
        const { corner, onto } = snapCorner(put, [ring])
        expect(metresBetween(put, corner)).toBeLessThanOrEqual(SNAP_M)
        if (onto === null) expect(corner).toBe(put)
        if (onto === 'corner') expect(ring).toContainEqual(corner)
        // What has come to lie on a side stays there: putting it down again changes nothing.
        expect(metresBetween(snapCorner(corner, [ring]).corner, corner)).toBeLessThan(0.001 + (onto === 'side' ? SNAP_M : 0))
      }),
    )
  })

  it('has nothing to join where nothing is drawn', () => {
    expect(snapCorner(at(0, 0), [])).toEqual({ corner: at(0, 0), onto: null })
    expect(nearestIndex(at(0, 0), [], 10)).toBe(-1)
  })

  it('divides the side that a new corner lies on', () => {
    expect([at(0.5, 0), at(1, 0.5), at(0.5, 1.2), at(-0.1, 0.5)].map((put) => sideToDivide(ring, put))).toEqual([0, 1, 2, 3])
  })
})

describe('sharedGround', () => {
  it('agrees with arithmetic on rectangles, in whatever order and direction', () => {
    const place = fc.integer({ min: 0, max: 6 })
    const size = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(place, place, size, place, place, size, fc.boolean(), fc.integer({ min: 0, max: 3 }), (x1, y1, s1, x2, y2, s2, isReversed, turn) => {
        const ring = square(x2, y2, s2)
        const turned = [...ring.slice(turn), ...ring.slice(0, turn)]
        const [width, height] = [Math.min(x1 + s1, x2 + s2) - Math.max(x1, x2), Math.min(y1 + s1, y2 + s2) - Math.max(y1, y2)]
        const found = sharedGround(square(x1, y1, s1), isReversed ? turned.reverse() : turned)
        if (width <= 0 || height <= 0) {
          expect(found?.areaM2 ?? 0).toBeLessThan(0.01)
          return
        }
        const [x, y] = [Math.max(x1, x2), Math.max(y1, y2)]
        const expected = ringArea([at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)])
        expect(Math.abs((found?.areaM2 ?? 0) - expected)).toBeLessThan(expected * 1e-3)
        expect(metresBetween(found?.centre ?? at(0, 0), at(x + width / 2, y + height / 2))).toBeLessThan(1)
      }),
    )
  })

  it('is, of a star with itself, the star', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 0, max: 1_000 }), (count, seed) => {
        const star = Array.from({ length: count }, (_, index): Corner => {
          const angle = (index / count) * 2 * Math.PI
          const reach = 2 + (((seed + index * 37) % 10) / 10) * 2
          return at(5 + Math.cos(angle) * reach, 5 + Math.sin(angle) * reach)
        })
        const area = ringArea(star)
        expect(Math.abs((sharedGround(star, star)?.areaM2 ?? 0) - area)).toBeLessThan(10)
      }),
    )
  })

  it('is none of what was not drawn', () => {
    expect(sharedGround([], square(0, 0))).toBeNull()
    expect(sharedGround(square(0, 0), [])).toBeNull()
  })
})

describe('reviewGrid', () => {
  const kinds = (grids: Grid[], code = 'g1') => reviewGrid(grids, code, BORDER).map(({ kind, other }) => [kind, other].filter(Boolean).join(' '))
  const along = (metres: number) => square(1, 0).map(([lng, lat]): Corner => [lng + metres / 96_000, lat])

  it.each([
    ['touches its neighbour', [grid('g1', square(0, 0)), grid('g2', square(1, 0))], []],
    ['lies a street away', [grid('g1', square(0, 0)), grid('g2', along(20))], []],
    ['leaves a gap', [grid('g1', square(0, 0)), grid('g2', along(8))], ['gap g2']],
    ['crosses itself', [grid('g1', [at(1, 1), at(2, 2), at(2, 1), at(1, 2)])], ['crosses_itself']],
    ['lies on its neighbour', [grid('g1', square(0, 0, 2)), grid('g2', square(1, 1, 2))], ['overlaps g2']],
    ['reaches outside', [grid('g1', square(9.5, 0))], ['outside']],
    ['was only begun', [grid('g1', [at(0, 0)])], ['corners_few']],
    ['is not there', [grid('g2', square(0, 0))], []],
    ['has a neighbour that crosses itself', [grid('g1', square(0, 0)), grid('g2', [at(1, 1), at(2, 2), at(2, 1), at(1, 2)])], []],
  ] as const)('of one that %s', (_what, grids, expected) => {
    expect(kinds([...grids])).toEqual(expected)
  })

  it('says where, how much and how far', () => {
    const [shared] = reviewGrid([grid('g1', square(0, 0, 2)), grid('g2', square(1, 1, 2))], 'g2', BORDER)
    expect(shared).toMatchObject({ other: 'g1', areaM2: Math.round(ringArea(square(1, 1))) })
    expect(metresBetween(shared?.at ?? at(0, 0), at(1.5, 1.5))).toBeLessThan(1)
    const [knot] = reviewGrid([grid('g1', [at(1, 1), at(2, 2), at(2, 1), at(1, 2)])], 'g1', BORDER)
    expect(metresBetween(knot?.at ?? at(0, 0), at(1.5, 1.5))).toBeLessThan(1)
    const [gap] = reviewGrid([grid('g1', square(0, 0)), grid('g2', along(8))], 'g1', BORDER)
    expect(gap?.metres).toBe(8)
    const [outside] = reviewGrid([grid('g1', square(9.5, 0))], 'g1', BORDER)
    expect(outside?.at?.[0]).toBeCloseTo(at(10.5, 0)[0], 6)
  })

  it('asks for no border that is not known', () => {
    expect(reviewGrid([grid('g1', square(50, 50))], 'g1', null)).toEqual([])
  })

  it('finds no crossing in a plain ring', () => {
    expect(selfCrossing(square(0, 0))).toBeNull()
  })
})

describe('compareGrids', () => {
  const before = [grid('g1', square(0, 0)), grid('g2', square(1, 0)), grid('g3', square(2, 0))]

  it('names what was added, redrawn, renamed and removed, and nothing else', () => {
    const after = [before[0]!, { ...before[1]!, name: '新名' }, grid('g4', square(3, 0)), grid('g3', square(2, 0, 2))]
    expect(compareGrids(before, after)).toEqual([
      { code: 'g2', name: '新名', was: 'g2', kind: 'renamed', areaM2: 0 },
      { code: 'g4', name: 'g4', was: null, kind: 'added', areaM2: Math.round(ringArea(square(3, 0))) },
      { code: 'g3', name: 'g3', was: 'g3', kind: 'redrawn', areaM2: Math.round(ringArea(square(2, 0, 2)) - ringArea(square(2, 0))) },
    ])
    expect(compareGrids(before, before.slice(1))).toMatchObject([{ code: 'g1', kind: 'removed' }])
  })

  it('is nothing of a drawing and itself, and turns round with its two sides', () => {
    const drawing = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((places) => places.map((place) => grid(`g${place}`, square(place, 0))))
    fc.assert(
      fc.property(drawing, drawing, (one, other) => {
        expect(compareGrids(one, one)).toEqual([])
        const codes = (kind: string, list: ReturnType<typeof compareGrids>) => list.filter((difference) => difference.kind === kind).map(({ code }) => code).sort()
        expect(codes('added', compareGrids(one, other))).toEqual(codes('removed', compareGrids(other, one)))
      }),
    )
  })
})
