import { holdsRole } from '@/shared/domain/appointments'
import { STAFF } from '@/shared/contract/reports'
import type { Subject, SubjectKind, Viewer } from '../../kernel/subject'
import type { ReportDocument } from './report-document'
import { categoryOf, type Placed, placeOfReport } from './report-facts'
import type { ReportRow } from './reports.store'
import { findReport } from './reports.store'

export const reportKind: SubjectKind<ReportDocument> = {
  name: 'report',
  notFound: 'REPORT_NOT_FOUND',
  async load(id) {
    const report = await findReport(id)
    return report ? toSubject(report) : null
  },
}

export function toSubject(report: ReportDocument): Subject<ReportDocument> {
  return {
    document: report,
    placeCode: placeOfReport(report),
    relations: { reporter: report.reporterId },
    isVisibleTo: (viewer) => isVisibleTo(report, viewer),
  }
}

/** A report that was withdrawn concerns nobody else any more; a private one never did. */
function isVisibleTo(report: ReportDocument, viewer: Viewer): boolean {
  if (isReporter(report, viewer) || isStaff(report, viewer)) return true
  return report.state !== 'VOIDED' && categoryOf(report.categoryCode).visibility !== 'private'
}

export function isReporter(report: Pick<ReportRow, 'reporterId'>, viewer: Viewer): boolean {
  return report.reporterId === viewer.personId
}

export function isStaff(report: Placed, viewer: Viewer): boolean {
  return holdsRole(viewer.appointments, STAFF, placeOfReport(report), viewer.now)
}
