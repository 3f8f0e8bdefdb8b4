import type { ErrorCode } from '../../errors'
import { distance } from '../geo/point'
import { DAY, HOUR, type Instant } from '../time'
import type { Actor, Attempt, ReportFacts } from './transition'
import type { GuardName } from './transition-table'

/** reporting.md §2.4, configuration with these defaults. Metres, characters, ms. */
export const AFTER_PHOTO_WITHIN_M = 150
export const EXPLANATION_MIN_LENGTH = 10
export const SILENCE_CLOSES_AFTER = 72 * HOUR
export const RATING_WINDOW = 14 * DAY
export const REOPEN_WINDOW = 14 * DAY
export const REPORTER_REOPENS = 1

/** Each guard answers with the code of its refusal, or nothing. */
type Guard = (facts: ReportFacts, actor: Actor, attempt: Attempt, now: Instant) => ErrorCode | undefined

export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  reasonAndNextStep: (_facts, _actor, attempt) =>
    attempt.reasonCode && isExplained(attempt, 1) ? undefined : 'EXPLANATION_REQUIRED',

  afterPhoto: (_facts, _actor, attempt) => ((attempt.afterPhotos ?? 0) > 0 ? undefined : 'AFTER_PHOTO_REQUIRED'),

  // T12: a photo from nearby proves itself; from elsewhere, or where none can be taken, it needs words.
  afterPhotoNearOrExplained: (facts, _actor, attempt) => {
    if (isExplained(attempt, EXPLANATION_MIN_LENGTH)) return undefined
    if (!attempt.afterPhotos) return 'AFTER_PHOTO_REQUIRED'
    const isNear = facts.point && attempt.point && distance(facts.point, attempt.point) <= AFTER_PHOTO_WITHIN_M
    return isNear ? undefined : 'EXPLANATION_REQUIRED'
  },

  notOwnWork: (facts, actor) => (facts.handlerId === actor.personId ? 'HANDLER_CANNOT_VERIFY' : undefined),

  silentFor72Hours: (facts, _actor, _attempt, now) =>
    facts.afterPhotosPassed && now - facts.stateSince >= SILENCE_CLOSES_AFTER ? undefined : 'REPORT_WRONG_STATE',

  withinRatingWindow: (facts, _actor, _attempt, now) => (now - facts.stateSince <= RATING_WINDOW ? undefined : 'RATING_TOO_LATE'),

  notRatedYet: (facts) => (facts.isRated ? 'RATING_EXISTS' : undefined),

  reporterMayReopen: (facts, _actor, _attempt, now) => {
    if (facts.reporterReopens >= REPORTER_REOPENS) return 'REOPEN_USED'
    return now - facts.stateSince <= REOPEN_WINDOW ? undefined : 'REOPEN_TOO_LATE'
  },

  staffReasonGiven: (_facts, _actor, attempt) => (isExplained(attempt, 1) ? undefined : 'EXPLANATION_REQUIRED'),
}

function isExplained(attempt: Attempt, minLength: number): boolean {
  return [...(attempt.explanation ?? '').trim()].length >= minLength
}
