import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPOINTING, isHeldAt, isPeriodAllowed, LONGEST_APPOINTMENT, mayAppoint } from './appointing'
import { type Appointment, type Role, ROLES } from './appointments'
import { isWithin, placeLevel } from './places'

const NOW = 1_000
const CITY = '420200'
const STREET = '420202005'
const COMMUNITY = '420202005007'
const GRID = `${COMMUNITY}-g01`
const BUILDING = `${GRID}-b12`
const NEIGHBOUR = '420204004011'
const holding = (role: Role, placeCode: string): Appointment[] => [{ role, placeCode, startsAt: 0, endsAt: NOW + 1 }]

describe('mayAppoint', () => {
  it.each<[Role, string, Role, string, boolean]>([
    ['city-admin', CITY, 'city-admin', CITY, true],
    ['city-admin', CITY, 'street-officer', STREET, true],
    ['city-admin', CITY, 'building-head', BUILDING, true],
    ['street-officer', STREET, 'secretary', COMMUNITY, true],
    ['street-officer', STREET, 'secretary', NEIGHBOUR, false],
    ['street-officer', STREET, 'street-officer', STREET, false],
    ['street-officer', STREET, 'department-officer', '420202', false],
    ['secretary', COMMUNITY, 'grid-worker', GRID, true],
    ['secretary', COMMUNITY, 'building-head', BUILDING, true],
    ['secretary', COMMUNITY, 'scrutineer', COMMUNITY, true],
    ['secretary', COMMUNITY, 'rider', COMMUNITY, true],
    ['secretary', COMMUNITY, 'rider', CITY, false],
    ['secretary', COMMUNITY, 'secretary', COMMUNITY, false],
    ['secretary', COMMUNITY, 'grid-worker', NEIGHBOUR, false],
    ['grid-worker', COMMUNITY, 'building-head', BUILDING, false],
    ['rider', CITY, 'rider', CITY, false],
    ['department-officer', CITY, 'grid-worker', COMMUNITY, false],
  ])('%s at %s gives %s at %s: %s', (mine, at, role, placeCode, expected) => {
    expect(mayAppoint(holding(mine, at), role, placeCode, NOW)).toBe(expected)
    expect(mayAppoint(holding(mine, at), role, placeCode, NOW + 1), 'when it is over').toBe(false)
  })

  it('never lets anybody rise: what one may give is held at or below where one stands, and never above one\'s own level', () => {
    const places = [CITY, '420202', STREET, COMMUNITY, GRID, BUILDING, NEIGHBOUR]
    const rank = (code: string) => ['city', 'district', 'street', 'community', 'grid', 'building'].indexOf(placeLevel(code))
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...places), fc.constantFrom(...ROLES), fc.constantFrom(...places), (mine, at, role, placeCode) => {
        if (!mayAppoint(holding(mine, at), role, placeCode, NOW)) return
        expect(isWithin(placeCode, at)).toBe(true)
        expect(rank(placeCode)).toBeGreaterThanOrEqual(rank(at))
        // Only the city admin, of whom there is nothing above, makes equals.
        if (role === mine) expect(role).toBe('city-admin')
      }),
    )
  })

  it('gives every role to somebody, and leads up to the city', () => {
    for (const role of ROLES) {
      expect(APPOINTING[role].at.length).toBeGreaterThan(0)
      expect(APPOINTING[role].by).toContain('city-admin')
    }
  })
})

describe('isHeldAt', () => {
  it.each<[Role, string, boolean]>([
    ['secretary', COMMUNITY, true],
    ['secretary', STREET, false],
    ['secretary', GRID, false],
    ['city-admin', '420202', false],
    ['building-head', BUILDING, true],
    ['grid-worker', GRID, true],
    ['street-officer', COMMUNITY, false],
  ])('%s at %s: %s', (role, placeCode, expected) => expect(isHeldAt(role, placeCode)).toBe(expected))
})

describe('isPeriodAllowed', () => {
  it.each([
    [NOW, false],
    [NOW + 1, true],
    [NOW + LONGEST_APPOINTMENT, true],
    [NOW + LONGEST_APPOINTMENT + 1, false],
  ])('until %i: %s', (endsAt, expected) => expect(isPeriodAllowed(NOW, endsAt)).toBe(expected))
})
