import { disputeReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep, checkedNote } from './step-operation'

/** T14: it is not fixed; back to work with half the time. */
export const dispute = handleOn(reportKind, disputeReport, ({ version, note }, context) =>
  answerStep(context, { action: 'dispute', version, attempt: { explanation: note }, prepare: () => checkedNote(context, note) }),
)
