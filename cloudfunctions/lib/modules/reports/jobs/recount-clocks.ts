import type { WorkingCalendar } from '@/shared/domain/calendar/working-calendar'
import { recount } from '@/shared/domain/reports/report-clock'
import type { Job } from '../../../kernel/module'
import { dueLaterNotice } from '../notices'
import type { OutboxEntry, ReportDocument } from '../report-document'
import { queuePlace } from '../report-stage'
import { findCountedBefore, updateReport } from '../reports.store'
import { fromStoredClock, toStoredClock } from '../stored-clock'

const REPORTS_PER_RUN = 200

/**
 * A year was published: every limit that was counted without it is counted again from where it started. Each report leaves the list with
 * the write that corrects it, so a run that dies goes on where it was, and a step that came in between is simply counted next time.
 */
export const recountClocks: Job = {
  name: 'reports.recount-clocks',
  async run({ now, ports }) {
    const { calendar, edition } = await ports.calendar.read()
    if (edition === 0) return 0
    const reports = await findCountedBefore(edition, REPORTS_PER_RUN)
    for (const report of reports) {
      const { clock, outbox } = recounted(report, calendar, edition, now)
      await updateReport(
        report._id,
        { version: report.version, calendarEdition: report.calendarEdition },
        {
          set: {
            clock,
            calendarEdition: edition,
            ...queuePlace(report.state, clock, report.stateSince),
            ...(outbox.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
          },
          ...(outbox.length > 0 ? { append: { outbox }, increase: { outboxWrites: 1 } } : {}),
        },
      )
    }
    return reports.length
  },
}

/** Pure. A date that moves is an act of the clock; only one that moves later is told to the reporter, who was promised the earlier one. */
function recounted(report: ReportDocument, calendar: WorkingCalendar, edition: number, now: number): { clock: ReportDocument['clock']; outbox: OutboxEntry[] } {
  const before = fromStoredClock(report.clock)
  const after = before && recount(before, calendar)
  if (!before || !after || before.dueAt === after.dueAt) return { clock: report.clock, outbox: [] }
  const act: OutboxEntry = {
    type: 'act',
    act: {
      id: `report:${report._id}:calendar:${edition}`,
      at: now,
      actorId: null,
      capacities: [],
      action: 'reports.recount',
      subject: { type: 'report', id: report._id },
      placeCode: report.communityCode,
      reasonCode: null,
      ownerId: report.reporterId,
      fact: { edition, from: before.dueAt, to: after.dueAt },
    },
  }
  const isLater = before.dueAt !== null && after.dueAt !== null && after.dueAt > before.dueAt
  const told: OutboxEntry[] = isLater ? [{ type: 'notice', notice: dueLaterNotice(report, `${report._id}:calendar:${edition}`) }] : []
  return { clock: toStoredClock(after), outbox: [act, ...told] }
}
