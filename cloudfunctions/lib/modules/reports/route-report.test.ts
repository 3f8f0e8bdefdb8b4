import { describe, expect, it } from 'vitest'
import type { Location } from '@/shared/contract/primitives'
import type { Position } from '../../kernel/places/find-position'
import { routeReport } from './route-report'

const HERE = '420202005007'
const ELSEWHERE = '420204004011'
const UNDRAWN = '420202005001'
const LOCATION: Location = { lng: 115, lat: 30, crs: 'gcj02', accuracyM: 10, source: 'gps' }
const IN_COMMUNITY: Position = { district: '420202', community: HERE, confidence: 0.9, districtConfidence: 0.99, alternative: null }
const IN_DISTRICT: Position = { district: '420202', community: null, confidence: 0.8, districtConfidence: 0.8, alternative: '420203' }

const route = (position: Position | null | undefined, chosen?: string) =>
  routeReport(position === undefined ? undefined : LOCATION, chosen, { communityExists: (code) => [HERE, ELSEWHERE, UNDRAWN].includes(code), locate: () => position ?? null })

describe('routeReport', () => {
  it.each([
    ['by the point alone', IN_COMMUNITY, undefined, HERE, 0.9, null],
    ['by a choice that agrees', IN_COMMUNITY, HERE, HERE, 0.9, null],
    ['by a choice against a drawn community', IN_COMMUNITY, UNDRAWN, UNDRAWN, 0.1, HERE],
    ['by a choice in the same district', IN_DISTRICT, UNDRAWN, UNDRAWN, 0.8, '420203'],
    ['by a choice in another district', IN_DISTRICT, ELSEWHERE, ELSEWHERE, 0.2, '420202'],
    ['by a choice alone', undefined, HERE, HERE, 0.5, null],
    ['by a choice beside a point outside the city', null, HERE, HERE, 0.5, null],
  ])('%s', (_case, position, chosen, communityCode, confidence, alternative) => {
    const found = route(position, chosen)
    expect(found).toMatchObject({ communityCode, districtCode: communityCode.slice(0, 6), alternative })
    expect(found.confidence).toBeCloseTo(confidence)
  })

  it('says whether the point lies in the city', () => {
    expect([IN_COMMUNITY, IN_DISTRICT, undefined, null].map((position) => route(position, HERE).isInCity)).toEqual([true, true, true, false])
    expect(route(IN_COMMUNITY).isInCity).toBe(true)
  })

  it.each([
    ['a point in a district only', IN_DISTRICT, undefined, 'COMMUNITY_REQUIRED'],
    ['nothing at all', undefined, undefined, 'COMMUNITY_REQUIRED'],
    ['a point outside the city', null, undefined, 'POINT_OUTSIDE_CITY'],
    ['a community that does not exist', IN_COMMUNITY, '420202999999', 'PLACE_UNKNOWN'],
  ])('refuses %s', (_case, position, chosen, code) => {
    expect(() => route(position, chosen)).toThrow(expect.objectContaining({ code }) as Error)
  })
})
