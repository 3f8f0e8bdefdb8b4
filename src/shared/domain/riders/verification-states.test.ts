import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../time'
import { lastingRider, mayAskAgain, nextVerificationClock, RENEWAL_ASKED_BEFORE, renewalAt, riderUntil, VERIFICATION_ACTIONS, VERIFICATION_STATES, verificationStep } from './verification-states'

const pending = { state: 'pending', applicantId: 'rider' } as const

describe('verificationStep', () => {
  it.each([
    ['approve', 'secretary', { to: 'verified', by: 'staff' }],
    ['refuse', 'secretary', { to: 'refused', by: 'staff' }],
    ['approve', 'rider', { refusal: 'RIDER_IS_OWN' }],
    ['refuse', 'rider', { refusal: 'RIDER_IS_OWN' }],
    ['withdraw', 'rider', { to: 'withdrawn', by: 'applicant' }],
    ['withdraw', 'secretary', { refusal: 'FORBIDDEN' }],
    ['escalate', null, { to: 'pending', by: 'clock' }],
    ['expire', null, { to: 'expired', by: 'clock' }],
    ['submit', 'rider', { refusal: 'RIDER_REQUEST_WRONG_STATE' }],
  ] as const)('%s by %s: %j', (action, actor, expected) => expect(verificationStep(pending, action, actor)).toEqual(expected))

  it('never leaves a state that is an end', () => {
    const ends = VERIFICATION_STATES.filter((state) => state !== 'pending')
    fc.assert(fc.property(fc.constantFrom(...ends), fc.constantFrom(...VERIFICATION_ACTIONS), fc.option(fc.string()), (state, action, actor) => {
      expect(verificationStep({ state, applicantId: 'rider' }, action, actor)).toEqual({ refusal: 'RIDER_REQUEST_WRONG_STATE' })
    }))
  })
})

describe('the clocks', () => {
  it('look after 48 hours, then after 14 days, and at nothing that is decided', () => {
    expect([nextVerificationClock('pending', 0, false), nextVerificationClock('pending', 0, true), nextVerificationClock('verified', 0, false)]).toEqual([48 * HOUR, 14 * DAY, null])
  })

  it('let somebody ask anew in the last month', () => {
    const held = (endsAt: number, revokedAt?: number) => riderUntil([{ role: 'rider', placeCode: '420200', startsAt: 0, endsAt, revokedAt }], 10)
    expect([held(20), held(10), held(20, 5), riderUntil([{ role: 'secretary', placeCode: '420200', startsAt: 0, endsAt: 99 }], 10)]).toEqual([20, null, null, null])
    const one = { role: 'rider', placeCode: '420200', startsAt: 0, endsAt: 20, isVerified: true } as const
    expect(lastingRider([one, { ...one, endsAt: 30, isVerified: false }, { ...one, endsAt: 25 }], 10)).toMatchObject({ endsAt: 30, isVerified: false })
    expect([mayAskAgain(null, 0), mayAskAgain(30 * DAY, 0), mayAskAgain(30 * DAY + 1, 0)]).toEqual([true, true, false])
  })

  it('tell a rider a month before the end, and nobody whose time is shorter than that or who holds another office', () => {
    expect([renewalAt('rider', 0, 300 * DAY), renewalAt('rider', 0, RENEWAL_ASKED_BEFORE), renewalAt('secretary', 0, 300 * DAY)]).toEqual([300 * DAY - RENEWAL_ASKED_BEFORE, null, null])
  })
})
