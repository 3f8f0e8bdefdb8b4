import type { ReportClock } from '@/shared/domain/reports/report-clock'
import type { ReportDocument } from './report-document'

/** Instants in rules, dates in the database. */
export function toStoredClock(clock: ReportClock | null): ReportDocument['clock'] {
  return clock && { kind: clock.kind, startedAt: new Date(clock.startedAt), limit: clock.limit, dueAt: clock.dueAt === null ? null : new Date(clock.dueAt) }
}

export function fromStoredClock(clock: ReportDocument['clock']): ReportClock | null {
  return clock && { kind: clock.kind, startedAt: clock.startedAt.getTime(), limit: clock.limit, dueAt: clock.dueAt?.getTime() ?? null }
}
