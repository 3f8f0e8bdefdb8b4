import type { Job } from '../../../kernel/module'
import { findTopicCluster } from '../find-cluster'
import { gridNotice } from '../notices'
import { toPoint } from '../report-facts'
import { findGridDue, updateReport } from '../reports.store'

const REPORTS_PER_RUN = 200

/**
 * Which grid a report lies in, by the drawing that counts now. By the clock and not in the submission, which may cost two trips. A report
 * leaves the list with the write that settles it and tells the grid's workers, unless another drawing was published meanwhile: then it is looked up once more.
 */
export const settleGrids: Job = {
  name: 'reports.settle-grids',
  async run(work) {
    const { now, ports } = work
    const reports = await findGridDue(now, REPORTS_PER_RUN)
    const lookups = new Map<string, ReturnType<typeof ports.grids.read>>()
    for (const report of reports) {
      const { _id, gridDueSince, communityCode, point, accuracyM, routeConfidence } = report
      const lookup = lookups.get(communityCode) ?? ports.grids.read(communityCode)
      lookups.set(communityCode, lookup)
      const gridCode = point ? (await lookup)(toPoint(point), accuracyM ?? 0, routeConfidence) : null
      const isNew = gridCode !== null && gridCode !== report.gridCode && report.stage !== 'done'
      // Before the report leaves the list: a run that dies here looks once more.
      if (isNew) await findTopicCluster(report, gridCode, work)
      await updateReport(_id, { gridDueSince }, {
        set: { gridCode, gridDueSince: null, ...(isNew ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}) },
        ...(isNew ? { append: { outbox: [gridNotice(report, gridCode)] }, increase: { outboxWrites: 1 } } : {}),
      })
    }
    return reports.length
  },
}
