import type { ReportPort } from '../../kernel/ports'
import { topicNotice } from './notices'
import { categoryOf } from './report-facts'
import { findByIds, findReport, updateReport } from './reports.store'

export const reportPort: ReportPort = {
  async find(reportId) {
    const report = await findReport(reportId)
    if (!report || report.state === 'VOIDED' || categoryOf(report.categoryCode).visibility === 'private') return null
    const { communityCode, gridCode, categoryCode } = report
    return { communityCode, gridCode, categoryCode }
  },
  async link(reportIds, topicId, work) {
    const reports = (await findByIds(reportIds)).filter((report) => report.topicId !== topicId)
    for (const report of reports) await updateReport(report._id, {}, { set: { topicId } })
    await work.ports.notices.deliver(reports.map((report) => topicNotice(report, topicId)), work)
  },
}
