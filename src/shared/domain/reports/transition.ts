import { AppError, type ErrorCode } from '../../errors'
import type { Point } from '../geo/point'
import type { Instant } from '../time'
import { GUARDS } from './guards'
import type { ReportAction, ReportState } from './states'
import { type Capacity, LIVE_ACTIONS, type TransitionRow, TRANSITIONS } from './transition-table'

/** What the rules need to know of a report. Points GCJ-02, times ms. */
export interface ReportFacts {
  state: ReportState
  /** The state before NEED_INFO. */
  previousState?: ReportState
  /** When the present state began. */
  stateSince: Instant
  point?: Point
  /** Who handled it last. */
  handlerId?: string
  /** The last after-photos all passed the check. */
  afterPhotosPassed: boolean
  reporterReopens: number
  isRated: boolean
}

export interface Actor {
  personId: string | null
  capacities: readonly Capacity[]
}

/** What the actor brings: only what a guard reads. */
export interface Attempt {
  reasonCode?: string
  explanation?: string
  afterPhotos?: number
  /** Where the after-photos were taken. */
  point?: Point
}

export interface Step {
  row: TransitionRow
  as: Capacity
  to: ReportState
}

/**
 * The one way a report changes: which row of the table applies to this action by this actor, and where it leads.
 * Pure; the caller writes the outcome under a condition on the version.
 * @throws REPORT_WRONG_STATE, FORBIDDEN, or the code of the guard that refused
 */
export function transition(facts: ReportFacts, action: ReportAction, actor: Actor, attempt: Attempt, now: Instant): Step {
  const row = TRANSITIONS.find((candidate) => candidate.action === action && candidate.from.includes(facts.state))
  if (!row) throw new AppError('REPORT_WRONG_STATE', { fields: { state: facts.state } })
  const able = row.by.filter((performer) => actor.capacities.includes(performer.as))
  if (able.length === 0) throw new AppError('FORBIDDEN')

  let refusal: ErrorCode | undefined
  for (const performer of able) {
    const code = firstRefusal(performer.guards ?? [], facts, actor, attempt, now)
    if (!code) return { row, as: performer.as, to: target(row, facts) }
    refusal ??= code
  }
  throw new AppError(refusal ?? 'FORBIDDEN')
}

function firstRefusal(names: readonly (keyof typeof GUARDS)[], facts: ReportFacts, actor: Actor, attempt: Attempt, now: Instant): ErrorCode | undefined {
  for (const name of names) {
    const code = GUARDS[name](facts, actor, attempt, now)
    if (code) return code
  }
  return undefined
}

function target(row: TransitionRow, facts: ReportFacts): ReportState {
  if (row.to === 'SAME') return facts.state
  if (row.to === 'PREVIOUS') return facts.previousState ?? 'SUBMITTED'
  return row.to
}

/** The live actions that this actor could take now, given what the guards can know before the form is filled. For buttons. */
export function allowedActions(facts: ReportFacts, actor: Actor, now: Instant): ReportAction[] {
  const completed: Attempt = { reasonCode: 'any', explanation: 'x'.repeat(20), afterPhotos: 1, point: facts.point }
  return LIVE_ACTIONS.filter((action) => {
    try {
      transition(facts, action, actor, completed, now)
      return true
    } catch {
      return false
    }
  })
}
