import { findCategory, type Category } from '@/shared/domain/reports/categories'
import { dutiesAt } from '@/shared/domain/appointments'
import type { Actor, ReportFacts } from '@/shared/domain/reports/transition'
import type { Capacity } from '@/shared/domain/reports/transition-table'
import type { Viewer } from '../../kernel/subject'
import type { GeoPoint } from './report-document'
import type { ReportRow } from './reports.store'

/** A stored report as the rules see it. */
export function toFacts(report: ReportRow): ReportFacts {
  return {
    state: report.state,
    stateSince: report.stateSince.getTime(),
    // One outside the city is no place to be near to.
    point: report.point && report.pointDoubt !== 'outside_city' ? toPoint(report.point) : undefined,
    handlerId: report.handlerId ?? undefined,
    afterPhotosPassed: report.after.length > 0 && report.after.every((photo) => photo.check === 'passed'),
    reporterReopens: report.reporterReopens,
    isRated: report.rating !== null,
  }
}

/** What tells where a report, or a step of one, belongs. */
export type Placed = Pick<ReportRow, 'communityCode'> & Partial<Pick<ReportRow, 'gridCode'>>

/** The smallest place that is known: whoever holds an office there or above it has to do with the report. */
export function placeOfReport({ gridCode, communityCode }: Placed): string {
  return gridCode ?? communityCode
}

/** In which capacities somebody meets a report: their duties at its place, and whether it is their own. */
export function toActor(viewer: Viewer, report: Pick<ReportRow, 'reporterId'> & Placed): Actor {
  const capacities: Capacity[] = ['person', ...dutiesAt(viewer.appointments, placeOfReport(report), viewer.now).filter((duty) => duty !== 'tend')]
  if (report.reporterId === viewer.personId) capacities.push('reporter')
  return { personId: viewer.personId, capacities }
}

export function toPoint(point: GeoPoint): { lng: number; lat: number } {
  return { lng: point.coordinates[0], lat: point.coordinates[1] }
}

/** Categories are never removed, only closed to new reports. */
export function categoryOf(code: string): Category {
  const category = findCategory(code)
  if (!category) throw new Error(`stored category ${code} is not in the table`)
  return category
}
