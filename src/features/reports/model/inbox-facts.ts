import { momentWords } from '@/copy/clock'
import { categoryShort } from '@/copy/reports-categories'
import { STATE_WORDS } from '@/copy/reports-states'
import { INBOX_WORDS } from '@/copy/staff'
import type { ReportSummary } from '@/shared/contract/reports'
import { OPEN_STATES } from '@/shared/domain/reports/states'
import type { Instant } from '@/shared/domain/time'

/** What and where, in one line. */
export function inboxTitle(report: ReportSummary): string {
  return `${categoryShort(report.categoryCode)}，${report.landmark ?? report.communityName}`
}

/** The one fact that decides: danger first; of what is over, how it ended; else since when it waits. */
export function inboxFact(report: ReportSummary, now: Instant): string {
  const reported = INBOX_WORDS.fromReporter(momentWords(report.receivedAt, now))
  if (!OPEN_STATES.includes(report.state)) return `${STATE_WORDS.staff[report.state]}，${reported}`
  return report.priority === 'P0' ? `P0 ${INBOX_WORDS.danger}，${reported}` : `${report.priority}，${reported}`
}

/** Past its limit. */
export function isOverdue(report: ReportSummary, now: Instant): boolean {
  const due = report.clock?.dueAt
  return due !== undefined && due !== null && due < now
}
