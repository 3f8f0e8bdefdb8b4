import { withdrawReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T18: a mistake, taken back before anybody worked on it. */
export const withdraw = handleOn(reportKind, withdrawReport, (input, context) => answerStep(context, { action: 'withdraw', version: input.version }))
