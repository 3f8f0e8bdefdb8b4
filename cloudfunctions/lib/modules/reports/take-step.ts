import type { ReportAction } from '@/shared/domain/reports/states'
import { type Actor, type Attempt, type Step, transition } from '@/shared/domain/reports/transition'
import { AppError } from '@/shared/errors'
import type { CalendarPort } from '../../kernel/ports'
import { type CheckedText, isDoubted, isUnchecked } from '../../kernel/moderation/checked-text'
import { holdNote, holdRating } from './holds'
import type { EventDocument, OutboxEntry, ReportDocument } from './report-document'
import { dutyNotices, stepNotices, textNotice } from './notices'
import { categoryOf, toFacts } from './report-facts'
import { queuePlace } from './report-stage'
import { findEvent, findReport, updateAtVersion } from './reports.store'
import { settleClock } from './settle-clock'

/** One step that somebody wants to take. */
export interface Attempted {
  action: ReportAction
  actor: Actor
  /** The version that the actor saw. */
  version: number
  attempt: Attempt
  now: number
  /** Where a limit runs beyond the built-in years. */
  calendars: CalendarPort
}

/** What the step says and writes beyond state and clock. */
export interface Addition {
  reasonCode?: string
  note?: CheckedText | null
  set?: Partial<ReportDocument>
  outbox?: OutboxEntry[]
}

/**
 * The one way a stored report changes its state: the rule is asked, then one conditional update on the version writes the new state, its
 * event and its side effects. `prepare` does the slow things (photos, checks) after the rule has said yes and before the write.
 * A repeat of the same step from the same version by the same person is a success with what is stored.
 * @throws REPORT_CHANGED, and whatever `transition` and `prepare` throw
 */
export async function takeStep(report: ReportDocument, tried: Attempted, prepare: () => Promise<Addition> = async () => ({})): Promise<{ report: ReportDocument; isRepeat: boolean }> {
  if (report.version !== tried.version) return await repeatOrChanged(report, tried)
  const step = transition(toFacts(report), tried.action, tried.actor, tried.attempt, tried.now)
  const addition = await prepare()
  const settled = await settleClock(step.row.clock, { ...report, ...addition.set }, tried.now, tried.calendars)
  const { set, event, outbox } = outcome(report, step, tried, addition, settled)
  const isWritten = await updateAtVersion(report._id, report.version, { set, append: { pendingEvents: [event], outbox } })
  if (!isWritten) {
    const present = await findReport(report._id)
    if (!present) throw new AppError('REPORT_NOT_FOUND')
    return await repeatOrChanged(present, tried)
  }
  return {
    report: { ...report, ...set, pendingEvents: [...report.pendingEvents, event], outbox: [...report.outbox, ...outbox], outboxWrites: report.outboxWrites + 1 },
    isRepeat: false,
  }
}

async function repeatOrChanged(report: ReportDocument, tried: Attempted): Promise<{ report: ReportDocument; isRepeat: true }> {
  const made = tried.version + 1
  const event = report.pendingEvents.find((one) => one.version === made) ?? (await findEvent(report._id, made))
  const isSame = event?.action === tried.action && event.personId === tried.actor.personId
  if (!isSame) throw new AppError('REPORT_CHANGED', { fields: { version: String(report.version) } })
  return { report, isRepeat: true }
}

/** Pure: everything that the step writes. */
function outcome(report: ReportDocument, step: Step, { action, actor, now }: Attempted, addition: Addition, settled: Pick<ReportDocument, 'clock' | 'calendarEdition'>) {
  const at = new Date(now)
  const version = report.version + 1
  const category = categoryOf(report.categoryCode)
  const isNewState = step.to !== report.state
  const stateSince = isNewState ? at : report.stateSince
  const note = addition.note ?? null
  const isNoteHeld = note?.check === 'held'
  const event: EventDocument = {
    _id: `${report._id}:${version}`,
    reportId: report._id,
    version,
    at,
    action,
    from: report.state,
    to: step.to,
    as: step.as,
    personId: actor.personId,
    communityCode: report.communityCode,
    reasonCode: addition.reasonCode ?? null,
    note,
    noteHeldSince: isUnchecked(note) ? at : null,
    audience: step.row.audience,
  }
  const notices = stepNotices(report, step, actor.personId, version)
  if (isNoteHeld && actor.personId) notices.push(textNotice(report, actor.personId, 'held', `${event._id}:held`))
  const set = {
    ...addition.set,
    ...counters(report, step, action),
    state: step.to,
    stateSince,
    version,
    ...settled,
    ...queuePlace(step.to, settled.clock, stateSince),
    solvedAt: step.to === 'CLOSED' && category.visibility !== 'private' ? stateSince : null,
    undeliveredSince: report.undeliveredSince ?? at,
  } satisfies Partial<ReportDocument>
  const outbox: OutboxEntry[] = [...notices.map((notice) => ({ type: 'notice' as const, notice })), ...dutyNotices(report, step, version), ...(addition.outbox ?? []), ...doubts(report, event, addition)]
  return { set, event, outbox }
}

/** What the step says and the check wants a person to look at. */
function doubts(report: ReportDocument, event: EventDocument, { set }: Addition): OutboxEntry[] {
  const rating = set?.rating
  return [
    ...(isDoubted(event.note) ? [holdNote(event, 'doubt')] : []),
    ...(rating && isDoubted(rating.note) ? [holdRating({ ...report, rating }, 'doubt')] : []),
  ].map((hold) => ({ type: 'hold', hold }))
}

function counters(report: ReportDocument, step: Step, action: ReportAction): Partial<ReportDocument> {
  if (action === 'dispute') return { reworkCount: report.reworkCount + 1 }
  if (action === 'reopen' && step.as === 'reporter') return { reporterReopens: report.reporterReopens + 1 }
  return {}
}
