import { rejectReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep, checkedNote } from './step-operation'

/** T3: not ours to solve; the reason, and whom to turn to. */
export const reject = handleOn(reportKind, rejectReport, ({ version, reasonCode, nextStep }, context) =>
  answerStep(context, {
    action: 'reject',
    version,
    attempt: { reasonCode, explanation: nextStep },
    prepare: async () => ({ ...(await checkedNote(context, nextStep)), reasonCode }),
  }),
)
