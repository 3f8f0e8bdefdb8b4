import type { ReportState } from '@/shared/domain/reports/states'
import type { ReportDocument, Stage } from './report-document'

const STAGES: Readonly<Record<ReportState, Stage>> = {
  SUBMITTED: 'intake',
  NEED_INFO: 'intake',
  ACCEPTED: 'handling',
  DISPATCHED: 'handling',
  HANDLING: 'handling',
  SUSPENDED: 'handling',
  REFERRED: 'handling',
  HANDLED: 'verifying',
  CLOSED: 'done',
  REJECTED: 'done',
  VOIDED: 'done',
  MERGED: 'done',
}

/** Nothing runs: after everything that does. The year 2100. */
const NEVER_DUE = 4_102_444_800_000

/** Where the report stands in the queues. Soonest due first; what is done, newest first. */
export function queuePlace(state: ReportState, clock: ReportDocument['clock'], stateSince: Date): Pick<ReportDocument, 'stage' | 'queueOrder'> {
  const stage = STAGES[state]
  return { stage, queueOrder: stage === 'done' ? -stateSince.getTime() : (clock?.dueAt?.getTime() ?? NEVER_DUE) }
}
