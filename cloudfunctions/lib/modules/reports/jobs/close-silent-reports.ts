import { SILENCE_CLOSES_AFTER } from '@/shared/domain/reports/guards'
import { isAppError } from '@/shared/errors'
import type { Job } from '../../../kernel/module'
import { deliverReport } from './deliver-outbox'
import type { ReportDocument } from '../report-document'
import { toFacts } from '../report-facts'
import { findSilent } from '../reports.store'
import { takeStep } from '../take-step'

const BATCH = 50
const BATCHES_PER_RUN = 10

/** T13 by the clock: 72 hours after the after-photo nobody has objected. Reports whose photo has not passed stay for a person. */
export const closeSilentReports: Job = {
  name: 'reports.close-silent',
  async run(work) {
    const until = work.now - SILENCE_CLOSES_AFTER
    let last: { since: number; id: string } | null = null
    let closed = 0
    for (let batch = 0; batch < BATCHES_PER_RUN; batch++) {
      const reports: ReportDocument[] = await findSilent(until, last, BATCH)
      for (const report of reports.filter((one) => toFacts(one).afterPhotosPassed)) {
        try {
          const actor = { personId: null, capacities: ['clock'] as const }
          const step = await takeStep(report, { action: 'confirm', actor, version: report.version, attempt: {}, now: work.now, calendars: work.ports.calendar })
          await deliverReport(step.report, work)
          closed++
        } catch (error) {
          // Somebody spoke in this very moment: then it is not silent.
          if (!isAppError(error)) work.log.error('closing failed', { reportId: report._id }, error)
        }
      }
      const final = reports.at(-1)
      if (!final || reports.length < BATCH) break
      last = { since: final.stateSince.getTime(), id: final._id }
    }
    return closed
  },
}
