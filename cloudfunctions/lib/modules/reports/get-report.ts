import { getReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { showReport } from './show-report'

/** One report, as much of it as the caller may see. */
export const get = handleOn(reportKind, getReport, (_input, context) => showReport(context.subject.document, context.viewer))
