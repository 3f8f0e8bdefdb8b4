import { OPEN_STATES, type ReportAction, type ReportState } from './states'

/** In which capacity somebody acts on a report. `person` is anyone signed in; the duties are those of appointments.ts; `clock` is the timer. */
export type Capacity = 'person' | 'reporter' | 'intake' | 'handle' | 'verify' | 'lead' | 'unit' | 'clock'

/** Conditions beyond state and capacity, each a function in guards.ts. */
export type GuardName =
  | 'reasonAndNextStep'
  | 'afterPhoto'
  | 'afterPhotoNearOrExplained'
  | 'notOwnWork'
  | 'silentFor72Hours'
  | 'withinRatingWindow'
  | 'notRatedYet'
  | 'reporterMayReopen'
  | 'staffReasonGiven'

/** What happens to the running time limit, each a rule in report-clock.ts. */
export type ClockEffect = 'accept' | 'handle' | 'verify' | 'rework' | 'restart' | 'stop' | 'keep' | 'pause' | 'resume'

/** Who sees the event in the timeline. Wider includes narrower: public events are seen by the reporter and by staff. */
export type Audience = 'public' | 'reporter' | 'staff'

export interface Performer {
  as: Capacity
  guards?: readonly GuardName[]
}

export interface TransitionRow {
  /** Number in reporting.md §2.4. */
  id: string
  action: ReportAction
  from: readonly ReportState[]
  to: ReportState | 'SAME' | 'PREVIOUS'
  /** Tried in order: the first capacity that the actor has decides which guards apply. */
  by: readonly Performer[]
  clock: ClockEffect
  audience: Audience
  /** The reporter gets a message (unless the reporter did it). */
  tellReporter: boolean
}

/**
 * reporting.md §2.4, one row each; T7 and T12 are one action for those who do it (`resolve`), as T13's three performers are.
 * The rows whose operations exist today are named in LIVE_ACTIONS; the others are here so that the machine is whole.
 */
export const TRANSITIONS: readonly TransitionRow[] = [
  { id: 'T1', action: 'submit', from: [], to: 'SUBMITTED', by: [{ as: 'person' }], clock: 'accept', audience: 'public', tellReporter: false },
  { id: 'T2', action: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED', by: [{ as: 'intake' }, { as: 'clock' }], clock: 'handle', audience: 'public', tellReporter: true },
  { id: 'T3', action: 'reject', from: ['SUBMITTED', 'NEED_INFO'], to: 'REJECTED', by: [{ as: 'intake', guards: ['reasonAndNextStep'] }], clock: 'stop', audience: 'reporter', tellReporter: true },
  { id: 'T4', action: 'askInfo', from: ['SUBMITTED', 'ACCEPTED'], to: 'NEED_INFO', by: [{ as: 'intake' }], clock: 'pause', audience: 'reporter', tellReporter: true },
  { id: 'T5', action: 'replyInfo', from: ['NEED_INFO'], to: 'PREVIOUS', by: [{ as: 'reporter' }], clock: 'resume', audience: 'reporter', tellReporter: false },
  { id: 'T6', action: 'dispatch', from: ['ACCEPTED'], to: 'DISPATCHED', by: [{ as: 'intake' }], clock: 'handle', audience: 'public', tellReporter: true },
  { id: 'T7', action: 'resolve', from: ['SUBMITTED', 'ACCEPTED'], to: 'HANDLED', by: [{ as: 'handle', guards: ['afterPhoto'] }], clock: 'verify', audience: 'public', tellReporter: true },
  { id: 'T7b', action: 'selfFix', from: [], to: 'CLOSED', by: [{ as: 'person', guards: ['afterPhoto'] }], clock: 'stop', audience: 'public', tellReporter: false },
  { id: 'T8', action: 'sign', from: ['DISPATCHED'], to: 'HANDLING', by: [{ as: 'unit' }], clock: 'keep', audience: 'public', tellReporter: true },
  { id: 'T9', action: 'return', from: ['DISPATCHED', 'HANDLING'], to: 'ACCEPTED', by: [{ as: 'unit' }], clock: 'keep', audience: 'staff', tellReporter: false },
  { id: 'T10', action: 'extend', from: ['HANDLING'], to: 'SAME', by: [{ as: 'intake' }, { as: 'lead' }], clock: 'keep', audience: 'public', tellReporter: true },
  { id: 'T11', action: 'suspend', from: ['HANDLING'], to: 'SUSPENDED', by: [{ as: 'lead' }], clock: 'pause', audience: 'public', tellReporter: true },
  { id: 'T12', action: 'resolve', from: ['HANDLING'], to: 'HANDLED', by: [{ as: 'handle', guards: ['afterPhotoNearOrExplained'] }, { as: 'unit', guards: ['afterPhotoNearOrExplained'] }], clock: 'verify', audience: 'public', tellReporter: true },
  { id: 'T13', action: 'confirm', from: ['HANDLED'], to: 'CLOSED', by: [{ as: 'reporter' }, { as: 'verify', guards: ['notOwnWork'] }, { as: 'clock', guards: ['silentFor72Hours'] }], clock: 'stop', audience: 'public', tellReporter: true },
  { id: 'T14', action: 'dispute', from: ['HANDLED'], to: 'HANDLING', by: [{ as: 'reporter' }, { as: 'verify', guards: ['notOwnWork'] }], clock: 'rework', audience: 'public', tellReporter: true },
  { id: 'T15', action: 'rate', from: ['CLOSED'], to: 'SAME', by: [{ as: 'reporter', guards: ['withinRatingWindow', 'notRatedYet'] }], clock: 'keep', audience: 'reporter', tellReporter: false },
  { id: 'T16', action: 'reopen', from: ['CLOSED', 'REJECTED'], to: 'ACCEPTED', by: [{ as: 'reporter', guards: ['reporterMayReopen'] }, { as: 'intake', guards: ['staffReasonGiven'] }, { as: 'lead', guards: ['staffReasonGiven'] }], clock: 'restart', audience: 'public', tellReporter: true },
  { id: 'T17', action: 'merge', from: OPEN_STATES, to: 'MERGED', by: [{ as: 'intake' }, { as: 'clock' }], clock: 'stop', audience: 'public', tellReporter: true },
  { id: 'T18', action: 'withdraw', from: ['SUBMITTED'], to: 'VOIDED', by: [{ as: 'reporter' }], clock: 'stop', audience: 'reporter', tellReporter: false },
  { id: 'T19', action: 'void', from: OPEN_STATES, to: 'VOIDED', by: [{ as: 'intake' }], clock: 'stop', audience: 'reporter', tellReporter: true },
  { id: 'T20', action: 'refer', from: ['SUBMITTED', 'ACCEPTED'], to: 'REFERRED', by: [{ as: 'intake' }], clock: 'pause', audience: 'public', tellReporter: true },
  { id: 'T21', action: 'whistle', from: OPEN_STATES, to: 'SAME', by: [{ as: 'lead' }], clock: 'keep', audience: 'staff', tellReporter: false },
  { id: 'T22', action: 'toTopic', from: OPEN_STATES, to: 'SAME', by: [{ as: 'intake' }], clock: 'keep', audience: 'public', tellReporter: true },
]

/** Actions that have an operation. `allowedActions` offers no others. */
export const LIVE_ACTIONS: readonly ReportAction[] = ['accept', 'reject', 'resolve', 'confirm', 'dispute', 'rate', 'reopen', 'withdraw']
