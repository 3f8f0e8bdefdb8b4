import { momentWords } from '@/copy/clock'
import { categoryName } from '@/copy/reports-categories'
import { STATE_WORDS } from '@/copy/reports-states'
import { INBOX_WORDS } from '@/copy/staff'
import type { ReportSummary } from '@/shared/contract/reports'
import type { Instant } from '@/shared/domain/time'

/** What and where, in one line. */
export function inboxTitle(report: ReportSummary): string {
  return `${categoryName(report.categoryCode)}，${report.landmark ?? report.communityName}`
}

/** The one fact that decides: danger first, else since when it waits and where it stands. */
export function inboxFact(report: ReportSummary, now: Instant): string {
  const reported = INBOX_WORDS.fromReporter(momentWords(report.receivedAt, now))
  return report.priority === 'P0' ? `P0 ${INBOX_WORDS.danger}，${reported}` : `${report.priority}，${STATE_WORDS.staff[report.state]}，${reported}`
}

/** Past its limit. */
export function isOverdue(report: ReportSummary, now: Instant): boolean {
  const due = report.clock?.dueAt
  return due !== undefined && due !== null && due < now
}
