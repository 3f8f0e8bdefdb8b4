import { confirmReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T13: it is fixed, says the reporter or a colleague of whoever handled it. */
export const confirm = handleOn(reportKind, confirmReport, (input, context) => answerStep(context, { action: 'confirm', version: input.version }))
