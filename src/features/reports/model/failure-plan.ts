import type { ErrorCode } from '@/shared/errors'

/**
 * What an error means for a report on its way. `wait`: no network, nothing is wrong. `retry`: later, unchanged.
 * `refuse`: the person has to change something. `renew`: same report, new id. `upload`: the photos have to go up again.
 */
export type FailurePlan = 'wait' | 'retry' | 'refuse' | 'renew' | 'upload'

/** Every code, so that a new one cannot be forgotten. Codes that `submit` cannot answer are retried: an unknown state is never lost. */
export const FAILURE_PLANS: Readonly<Record<ErrorCode, FailurePlan>> = {
  INVALID_INPUT: 'refuse',
  UNKNOWN_OPERATION: 'retry',
  CLIENT_TOO_OLD: 'retry',
  NOT_SIGNED_IN: 'retry',
  FORBIDDEN: 'refuse',
  RATE_LIMITED: 'retry',
  CONFLICT: 'retry',
  UNAVAILABLE: 'retry',
  INTERNAL: 'retry',
  NETWORK: 'wait',
  TIMEOUT: 'retry',
  PLACE_UNKNOWN: 'refuse',
  POINT_OUTSIDE_CITY: 'refuse',
  COMMUNITY_REQUIRED: 'refuse',
  UPLOAD_NOT_YOURS: 'upload',
  PHOTO_NOT_FOUND: 'upload',
  PHOTO_EMPTY: 'refuse',
  PHOTO_TOO_LARGE: 'refuse',
  PHOTO_NOT_AN_IMAGE: 'refuse',
  PHOTO_DAMAGED: 'refuse',
  TEXT_REFUSED: 'refuse',
  REPORT_NOT_FOUND: 'retry',
  REPORT_ID_TAKEN: 'renew',
  REPORT_CHANGED: 'retry',
  REPORT_WRONG_STATE: 'retry',
  REPORT_CATEGORY_BY_PHONE: 'refuse',
  AFTER_PHOTO_REQUIRED: 'retry',
  EXPLANATION_REQUIRED: 'retry',
  HANDLER_CANNOT_VERIFY: 'retry',
  REOPEN_TOO_LATE: 'retry',
  REOPEN_USED: 'retry',
  RATING_TOO_LATE: 'retry',
  RATING_EXISTS: 'retry',
  ANNOUNCEMENT_NOT_FOUND: 'retry',
  ANNOUNCEMENT_CHANGED: 'retry',
  ANNOUNCEMENT_WRONG_STATE: 'retry',
  ANNOUNCEMENT_OVER: 'retry',
  CALENDAR_YEAR_UNKNOWN: 'retry',
  PERSON_NOT_FOUND: 'retry',
  APPOINTMENT_NOT_FOUND: 'retry',
  ROLE_NOT_HELD_THERE: 'retry',
  OWN_APPOINTMENT: 'retry',
  CANDIDATE_UNKNOWN: 'retry',
}
