import { describe, expect, it } from 'vitest'
import type { HeldOffice } from '@/shared/contract/appointments'
import { DAY } from '@/shared/domain/time'
import { daysLeft, vacancies } from './office-rows'

const NOW = 1_790_000_000_000
const office = (changes: Partial<HeldOffice>): HeldOffice => ({ id: '1', personId: null, role: 'secretary', name: null, placeCode: '420202005007', startsAt: 0, endsAt: NOW, revokedAt: null, isMine: false, canRevoke: false, ...changes })

describe('offices at a place', () => {
  it.each([[31 * DAY, null], [30 * DAY, 30], [9 * DAY + 1, 9], [DAY - 1, 0], [-DAY, 0]])('%i ms before the end say %s', (left, days) => {
    expect(daysLeft(office({ endsAt: NOW + left }), NOW)).toBe(days)
  })

  it('are vacant where the place needs them and nobody holds them', () => {
    expect(vacancies([], '420202005007')).toEqual(['secretary', 'grid-worker'])
    expect(vacancies([office({})], '420202005007')).toEqual(['grid-worker'])
    expect(vacancies([], '420202005')).toEqual(['street-officer'])
    expect(vacancies([], '420202')).toEqual([])
  })
})
