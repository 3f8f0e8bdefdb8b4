import type { Act } from '../../kernel/ports'
import type { Capacity } from '@/shared/domain/reports/transition-table'
import type { EventDocument, ReportDocument } from './report-document'

/** Residents' own steps are theirs, not acts of office. */
const RESIDENTS: readonly Capacity[] = ['person', 'reporter']

/** What staff or the clock did among the steps that are not yet in the log. */
export function staffActs(report: ReportDocument): Act[] {
  return report.pendingEvents.filter(({ as }) => !RESIDENTS.includes(as)).map((event) => ({
    id: `report:${event._id}`,
    at: event.at.getTime(),
    actorId: event.personId,
    capacities: event.personId === null ? [] : [event.as],
    action: `reports.${event.action}`,
    subject: { type: 'report', id: report._id },
    placeCode: event.communityCode,
    reasonCode: event.reasonCode,
    ownerId: report.reporterId,
    fact: eventFact(event),
  }))
}

/** What of a step never changes afterwards: not its words, whose check is still under way, nor the person, who may be forgotten. */
export function eventFact({ reportId, version, at, action, from, to, as, communityCode, reasonCode }: EventDocument): object {
  return { reportId, version, at, action, from, to, as, communityCode, reasonCode }
}
