import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR } from '../time'
import { CLAIM_ACTIONS, CLAIM_STATES, claimStep, isOpen, nextClaimClock } from './claim-states'

const facts = { state: 'pending', applicantId: 'applicant', codeIssuedBy: 'issuer' } as const

describe('a claim', () => {
  it.each([
    ['approve', 'secretary', { to: 'approved', by: 'staff' }],
    ['approve', 'applicant', { refusal: 'CLAIM_IS_OWN' }],
    ['approve', 'issuer', { refusal: 'CLAIM_NEEDS_ANOTHER' }],
    ['refuse', 'issuer', { to: 'refused', by: 'staff' }],
    ['refuse', 'applicant', { refusal: 'CLAIM_IS_OWN' }],
    ['withdraw', 'applicant', { to: 'withdrawn', by: 'applicant' }],
    ['withdraw', 'secretary', { refusal: 'FORBIDDEN' }],
    ['leave', 'applicant', { refusal: 'CLAIM_WRONG_STATE' }],
    ['escalate', null, { to: 'pending', by: 'clock' }],
    ['expire', null, { to: 'expired', by: 'clock' }],
  ] as const)('that waits: %s by %s', (action, actor, outcome) => {
    expect(claimStep(facts, action, actor)).toEqual(outcome)
  })

  it('that has ended stays ended, whoever does whatever', () => {
    fc.assert(fc.property(fc.constantFrom(...CLAIM_STATES.filter((state) => !isOpen(state))), fc.constantFrom(...CLAIM_ACTIONS), fc.constantFrom('applicant', 'other', null), (state, action, actor) => {
      expect(claimStep({ ...facts, state }, action, actor)).toEqual({ refusal: 'CLAIM_WRONG_STATE' })
    }))
  })

  it('is looked at by the clock after 48 hours, then after 14 days, then never', () => {
    expect(nextClaimClock('pending', 0, false)).toBe(48 * HOUR)
    expect(nextClaimClock('pending', 0, true)).toBe(14 * 24 * HOUR)
    expect(nextClaimClock('approved', 0, false)).toBeNull()
  })
})
