import { acceptReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T2: the community takes it on; the handling time runs. */
export const accept = handleOn(reportKind, acceptReport, (input, context) => answerStep(context, { action: 'accept', version: input.version }))
