import { describe, expect, it } from 'vitest'
import { type Appointment, dutiesAt, holdsRole, isLive } from './appointments'

const secretary: Appointment = { role: 'secretary', placeCode: '420202005007', startsAt: 100, endsAt: 200 }

describe('isLive', () => {
  it.each([[99, false], [100, true], [199, true], [200, false]])('at %i: %s', (now, expected) => {
    expect(isLive(secretary, now)).toBe(expected)
  })

  it('ends when it is revoked', () => {
    expect(isLive({ ...secretary, revokedAt: 150 }, 149)).toBe(true)
    expect(isLive({ ...secretary, revokedAt: 150 }, 150)).toBe(false)
  })
})

describe('holdsRole', () => {
  it('reaches down the tree and no further', () => {
    expect(holdsRole([secretary], ['secretary'], '420202005007-g01', 150)).toBe(true)
    expect(holdsRole([secretary], ['secretary'], '420202005', 150)).toBe(false)
    expect(holdsRole([secretary], ['secretary'], '420202005006', 150)).toBe(false)
    expect(holdsRole([secretary], ['grid-worker'], '420202005007', 150)).toBe(false)
  })
})

describe('dutiesAt', () => {
  it('gives the secretary intake, handling and verifying', () => {
    expect(dutiesAt([secretary], '420202005007', 150)).toEqual(['intake', 'handle', 'verify'])
    expect(dutiesAt([{ ...secretary, role: 'grid-worker' }], '420202005007', 150)).toEqual(['handle', 'verify'])
    expect(dutiesAt([{ ...secretary, role: 'street-officer', placeCode: '420202005' }], '420202005007', 150)).toEqual(['lead'])
    expect(dutiesAt([secretary], '420202005007', 250)).toEqual([])
  })
})
