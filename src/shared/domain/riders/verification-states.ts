import type { ErrorCode } from '../../errors'
import { type Appointment, isLive, type Role } from '../appointments'
import { DAY, HOUR, type Instant } from '../time'

/** reporting.md §3.2 `verifiedBy`: a list of phones from the enterprise, a badge that a person looks at, the word of the community. */
export const RIDER_METHODS = ['list', 'badge', 'word'] as const
export type RiderMethod = (typeof RIDER_METHODS)[number]

export const RIDER_PLATFORMS = ['meituan', 'eleme', 'jd', 'sf', 'tongda', 'other'] as const
export type RiderPlatform = (typeof RIDER_PLATFORMS)[number]

/** The story of one asking. Whether somebody is a rider now, and until when, only the appointment says. */
export const VERIFICATION_STATES = ['pending', 'verified', 'refused', 'withdrawn', 'expired'] as const
export type VerificationState = (typeof VERIFICATION_STATES)[number]
export const VERIFICATION_ACTIONS = ['submit', 'list', 'vouch', 'approve', 'refuse', 'withdraw', 'escalate', 'expire'] as const
export type VerificationAction = (typeof VERIFICATION_ACTIONS)[number]
export type VerificationActor = 'applicant' | 'staff' | 'clock'

export const RIDER_REFUSALS = ['unreadable', 'no_badge', 'out_of_date', 'another_person', 'other'] as const

/** Answered within 48 hours (mockup rider-verify); what nobody answered ends, as claims do. Configuration. */
export const VERIFICATION_ANSWERED_WITHIN = 48 * HOUR
const VERIFICATION_EXPIRES_AFTER = 14 * DAY
/** Renewed yearly (product.md), asked for a month before. Configuration. */
export const RIDER_TERM = 365 * DAY
export const RENEWAL_ASKED_BEFORE = 30 * DAY
/** C29: media of what was decided, 30 days. */
export const BADGE_KEPT_FOR = 30 * DAY

const ROWS: readonly { action: VerificationAction; to: VerificationState; by: VerificationActor }[] = [
  { action: 'approve', to: 'verified', by: 'staff' },
  { action: 'refuse', to: 'refused', by: 'staff' },
  { action: 'withdraw', to: 'withdrawn', by: 'applicant' },
  { action: 'escalate', to: 'pending', by: 'clock' },
  { action: 'expire', to: 'expired', by: 'clock' },
]

/** Pure. Everything leads away from `pending`; nobody decides about themselves. */
export function verificationStep(
  { state, applicantId }: { state: VerificationState; applicantId: string },
  action: VerificationAction,
  actorId: string | null,
): { to: VerificationState; by: VerificationActor } | { refusal: ErrorCode } {
  const row = ROWS.find((one) => one.action === action)
  if (!row || state !== 'pending') return { refusal: 'RIDER_REQUEST_WRONG_STATE' }
  if (row.by === 'staff' && actorId === applicantId) return { refusal: 'RIDER_IS_OWN' }
  if (row.by === 'applicant' && actorId !== applicantId) return { refusal: 'FORBIDDEN' }
  return { to: row.to, by: row.by }
}

/** When the clock has to look next, ms; null: never. */
export function nextVerificationClock(state: VerificationState, createdAt: Instant, isEscalated: boolean): Instant | null {
  if (state !== 'pending') return null
  return createdAt + (isEscalated ? VERIFICATION_EXPIRES_AFTER : VERIFICATION_ANSWERED_WITHIN)
}

/** Of the live appointments as a rider the one that lasts longest; null: none. */
export function lastingRider(appointments: readonly Appointment[], now: Instant): Appointment | null {
  return appointments.filter((one) => one.role === 'rider' && isLive(one, now)).reduce<Appointment | null>((longest, one) => (longest && longest.endsAt >= one.endsAt ? longest : one), null)
}

/** Null: no rider now. */
export function riderUntil(appointments: readonly Appointment[], now: Instant): Instant | null {
  return lastingRider(appointments, now)?.endsAt ?? null
}

/** When a rider is told that it ends; null: of another office, or of one too short to be told a month before. */
export function renewalAt(role: Role, startsAt: Instant, endsAt: Instant): Instant | null {
  return role === 'rider' && endsAt - startsAt > RENEWAL_ASKED_BEFORE ? endsAt - RENEWAL_ASKED_BEFORE : null
}

/** Asked anew only towards the end: a year is a year. */
export function mayAskAgain(until: Instant | null, now: Instant): boolean {
  return until === null || until - now <= RENEWAL_ASKED_BEFORE
}
