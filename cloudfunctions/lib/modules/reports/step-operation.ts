import type { ReportDetail } from '@/shared/contract/reports'
import type { ReportAction } from '@/shared/domain/reports/states'
import type { Attempt } from '@/shared/domain/reports/transition'
import type { SubjectContext } from '../../kernel/context'
import { checkTexts } from '../../kernel/moderation/checked-text'
import { deliverReport } from './jobs/deliver-outbox'
import type { ReportDocument } from './report-document'
import { toActor } from './report-facts'
import { isStaff } from './report-subject'
import { showReport } from './show-report'
import { type Addition, takeStep } from './take-step'

export interface StepRequest {
  action: ReportAction
  version: number
  attempt?: Attempt
  prepare?: () => Promise<Addition>
}

/**
 * What every step operation does around its own part: takes it, answers with the report as the caller now sees it, and tells those
 * concerned. Telling is best effort here; what is left the clock does within a minute.
 */
export async function answerStep(context: SubjectContext<ReportDocument>, request: StepRequest): Promise<ReportDetail> {
  const { viewer, now, subject } = context
  const actor = toActor(viewer, subject.document)
  const { report, isRepeat } = await takeStep(subject.document, { action: request.action, actor, version: request.version, attempt: request.attempt ?? {}, now, calendars: context.ports.calendar }, request.prepare)
  const answer = await showReport(report, viewer)
  if (!isRepeat) {
    try {
      await deliverReport(report, context)
    } catch (error) {
      context.log.error('delivery postponed', { reportId: report._id }, error)
    }
  }
  return answer
}

/** The part of an addition that most steps have: their words, checked. @throws TEXT_REFUSED */
export async function checkedNote(context: SubjectContext<ReportDocument>, note: string | undefined): Promise<Addition> {
  return await checkTexts(context.openid, { note }, isStaff(context.subject.document, context.viewer))
}
