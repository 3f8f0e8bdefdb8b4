import { DAY, HOUR } from '../time'
import type { NoticeKind } from './notice-kinds'

/** What is told to whoever has a duty at a place. Topics have a clock of their own that tells the street (topic-table.ts, P23). */
type DutyKind = Exclude<Extract<NoticeKind, `${string}_here`>, `topic.${string}`> | 'content.late' | 'content.office_hidden'

/** Its own clock tells the level above, or it only informs. */
const ELSEWHERE = null

/**
 * How long a duty may lie where nobody opened it, before the level above hears of it, ms; configuration. A kind that is told by duty and has
 * no entry does not compile.
 */
const DUTY_LIMITS: Readonly<Record<DutyKind, number | null>> = {
  'report.dispute_here': ELSEWHERE,
  'report.reopen_here': ELSEWHERE,
  'report.lies_here': ELSEWHERE,
  'report.reopened_here': ELSEWHERE,
  'household.submit_here': ELSEWHERE,
  'rider.submit_here': ELSEWHERE,
  // The street has it now, and nobody but this rule looks after the street.
  'household.escalate_here': 2 * DAY,
  'rider.escalate_here': 2 * DAY,
  // Its own clock tells the street.
  'service.request_here': ELSEWHERE,
  'service.followed_here': ELSEWHERE,
  'service.late_here': 2 * DAY,
  'station.doubt_here': ELSEWHERE,
  'station.doubt_late_here': DAY,
  'station.review_here': 2 * DAY,
  'content.late': DAY,
  'content.office_hidden': 12 * HOUR,
  'block.appeal_here': 2 * DAY,
  // Its own table says what waits for whom.
  'ballot.close_here': ELSEWHERE,
  'ballot.disputeRoll_here': ELSEWHERE,
  'ballot.object_here': ELSEWHERE,
  // The street has it now, and nobody but this rule looks after the street.
  'ballot.objectLate_here': 2 * DAY,
  'ballot.denyPaper_here': ELSEWHERE,
  // Told once: above it there is nobody left to tell.
  'duty.unopened_here': ELSEWHERE,
}

/** Null: never by this rule. */
export function dutyLimit(kind: NoticeKind): number | null {
  return (DUTY_LIMITS as Partial<Record<NoticeKind, number | null>>)[kind] ?? null
}
