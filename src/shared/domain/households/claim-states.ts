import type { ErrorCode } from '../../errors'
import { DAY, HOUR, type Instant } from '../time'

/** A claim is the whole story of one person in one household: asked for, approved, ended. */
export const CLAIM_STATES = ['pending', 'approved', 'refused', 'withdrawn', 'expired', 'left', 'removed'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]
export const CLAIM_ACTIONS = ['submit', 'approve', 'refuse', 'withdraw', 'escalate', 'expire', 'leave', 'remove'] as const
export type ClaimAction = (typeof CLAIM_ACTIONS)[number]
/** `applicant`: the person of the claim, later the member. */
export type ClaimActor = 'applicant' | 'staff' | 'clock'

export const CLAIM_METHODS = ['code', 'roll', 'visit'] as const
export type ClaimMethod = (typeof CLAIM_METHODS)[number]

export const CLAIM_REFUSALS = ['not_known_here', 'wrong_household', 'not_met', 'other'] as const
export const CLAIM_REMOVALS = ['moved_out', 'approved_by_mistake', 'household_asked'] as const

/** §5.4: answered within 48 hours by somebody else than the applicant. */
export const CLAIM_ANSWERED_WITHIN = 48 * HOUR
/** Configuration: what nobody answered, the street included, ends and may be asked for anew. */
export const CLAIM_EXPIRES_AFTER = 14 * DAY

interface ClaimRow {
  action: ClaimAction
  from: ClaimState
  to: ClaimState
  by: ClaimActor
}

const CLAIM_ROWS: readonly ClaimRow[] = [
  { action: 'approve', from: 'pending', to: 'approved', by: 'staff' },
  { action: 'refuse', from: 'pending', to: 'refused', by: 'staff' },
  { action: 'withdraw', from: 'pending', to: 'withdrawn', by: 'applicant' },
  { action: 'escalate', from: 'pending', to: 'pending', by: 'clock' },
  { action: 'expire', from: 'pending', to: 'expired', by: 'clock' },
  { action: 'leave', from: 'approved', to: 'left', by: 'applicant' },
  { action: 'remove', from: 'approved', to: 'removed', by: 'staff' },
]

export interface ClaimFacts {
  state: ClaimState
  applicantId: string
  /** Who handed out the door code that was used. */
  codeIssuedBy: string | null
}

/**
 * Pure. Where an action leads. Nobody approves their own claim, nor one that rests on a code they handed out themselves: that would be one
 * person's word twice.
 */
export function claimStep(facts: ClaimFacts, action: ClaimAction, actorId: string | null): { to: ClaimState; by: ClaimActor } | { refusal: ErrorCode } {
  const row = CLAIM_ROWS.find((one) => one.action === action && one.from === facts.state)
  if (!row) return { refusal: 'CLAIM_WRONG_STATE' }
  if (row.by === 'staff' && actorId === facts.applicantId) return { refusal: 'CLAIM_IS_OWN' }
  if (action === 'approve' && actorId === facts.codeIssuedBy) return { refusal: 'CLAIM_NEEDS_ANOTHER' }
  if (row.by === 'applicant' && actorId !== facts.applicantId) return { refusal: 'FORBIDDEN' }
  return { to: row.to, by: row.by }
}

/** A person asks for a household once at a time. */
export function isOpen(state: ClaimState): boolean {
  return state === 'pending' || state === 'approved'
}

/** When the clock has to look next, ms; null: never. */
export function nextClaimClock(state: ClaimState, createdAt: Instant, isEscalated: boolean): Instant | null {
  if (state !== 'pending') return null
  return createdAt + (isEscalated ? CLAIM_EXPIRES_AFTER : CLAIM_ANSWERED_WITHIN)
}
