import { reopenReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep, checkedNote } from './step-operation'

/** T16: it came back, or was closed too early. */
export const reopen = handleOn(reportKind, reopenReport, ({ version, note }, context) =>
  answerStep(context, { action: 'reopen', version, attempt: { explanation: note }, prepare: () => checkedNote(context, note) }),
)
