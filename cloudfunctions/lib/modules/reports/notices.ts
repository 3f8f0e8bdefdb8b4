import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { ReportAction } from '@/shared/domain/reports/states'
import type { Step } from '@/shared/domain/reports/transition'
import type { Notice } from '../../kernel/ports'
import { categoryOf } from './report-facts'
import type { OutboxEntry, ReportDocument } from './report-document'

type Named = Pick<ReportDocument, '_id' | 'number' | 'categoryCode'>

/** Steps after which it is the reporter's turn. */
const WAITS_FOR_REPORTER: readonly ReportAction[] = ['resolve', 'askInfo']
/** Steps of the reporter that whoever handled the report has to know of. */
const WAITS_FOR_HANDLER = ['dispute', 'reopen'] as const satisfies readonly ReportAction[]

/** Pure. Who has to hear of a step: the reporter of what others did, the handler of what the reporter sent back. */
export function stepNotices(report: ReportDocument, step: Step, actorId: string | null, version: number): Notice[] {
  const { action } = step.row
  const key = `${report._id}:${version}`
  const notices: Notice[] = []
  if (step.row.tellReporter && actorId !== report.reporterId) {
    notices.push({ ...base(report, `report.${action}`), personId: report.reporterId, key, waitsForMe: WAITS_FOR_REPORTER.includes(action), quiet: quietOf(report, 'resident') })
  }
  const back = WAITS_FOR_HANDLER.find((one) => one === action)
  if (back && report.handlerId && report.handlerId !== actorId && report.handlerId !== report.reporterId) {
    notices.push({ ...base(report, `report.${back}_here`), personId: report.handlerId, key, waitsForMe: true, quiet: quietOf(report, 'staff') })
  }
  return notices
}

/** Pure. §2.4 T16: the street hears of every report that its reporter has had reopened. */
export function dutyNotices(report: ReportDocument, step: Step, version: number): OutboxEntry[] {
  if (step.row.action !== 'reopen' || step.as !== 'reporter') return []
  const notice = { ...base(report, 'report.reopened_here'), key: `${report._id}:${version}`, waitsForMe: false, quiet: quietOf(report, 'staff') }
  return [{ type: 'dutyNotice', duty: 'lead', notice }]
}

/** The report was found to lie in a grid: its workers hear of it, and who handles for the community; once a report and grid. */
export function gridNotice(report: ReportDocument, gridCode: string): OutboxEntry {
  const notice = { ...base(report, 'report.lies_here'), key: `${report._id}:${gridCode}`, waitsForMe: false, quiet: quietOf(report, 'staff') }
  return { type: 'dutyNotice', duty: 'handle', notice }
}

/** The matter goes on as a topic of the community. */
export function topicNotice(report: ReportDocument, topicId: string): Notice {
  return { ...base(report, 'report.became_topic'), subject: { type: 'topic', id: topicId }, personId: report.reporterId, key: `${report._id}:topic`, waitsForMe: false, quiet: 'resident' }
}

/** What became of somebody's own words in the check. */
export function textNotice(report: Named, authorId: string, outcome: 'held' | 'passed' | 'refused', key: string): Notice {
  return { ...base(report, `report.text_${outcome}`), personId: authorId, key, waitsForMe: false, quiet: 'resident' }
}

/** What became of somebody's photo in the check; told only when it is not shown. */
export function photoNotice(report: Named, authorId: string, outcome: 'held' | 'refused', key: string): Notice {
  return { ...base(report, `report.photo_${outcome}`), personId: authorId, key, waitsForMe: false, quiet: 'resident' }
}

/** A published calendar moved the promised time to a later one. */
export function dueLaterNotice(report: ReportDocument, key: string): Notice {
  return { ...base(report, 'report.due_later'), personId: report.reporterId, key, waitsForMe: false, quiet: 'resident' }
}

function base(report: Named, kind: NoticeKind): Pick<Notice, 'kind' | 'values' | 'subject'> {
  return { kind, values: { number: report.number, categoryCode: report.categoryCode }, subject: { type: 'report', id: report._id } }
}

function quietOf(report: ReportDocument, hours: 'resident' | 'staff'): Notice['quiet'] {
  return categoryOf(report.categoryCode).priority === 'P0' ? 'never' : hours
}
