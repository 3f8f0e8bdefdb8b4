import { resolveReport } from '@/shared/contract/reports'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { distance } from '@/shared/domain/geo/point'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { nextMediaCheck, traceIdsOf } from '../../kernel/moderation/media-checks'
import { publishPhotos } from './checks/publish-photos'
import type { ReportDocument } from './report-document'
import { toPoint } from './report-facts'
import { reportKind } from './report-subject'
import { answerStep, checkedNote } from './step-operation'
import type { Addition } from './take-step'

type Input = ParsedInputOf<typeof resolveReport>

/** T7 and T12: it is fixed, and here is how it looks now. */
export const resolve = handleOn(reportKind, resolveReport, (input, context) =>
  answerStep(context, {
    action: 'resolve',
    version: input.version,
    attempt: { explanation: input.note, afterPhotos: input.photos.length, point: input.location },
    prepare: () => prepareResolution(input, context),
  }),
)

async function prepareResolution(input: Input, context: SubjectContext<ReportDocument>): Promise<Addition> {
  const report = context.subject.document
  const { openid, envId, person, now } = context
  const words = await checkedNote(context, input.note)
  const label = `after-${report.version + 1}`
  const after = await publishPhotos(input.photos, { reportId: report._id, personId: person.id, openid, envId, label, takenAt: now })
  const media = [...report.before, ...after]
  return {
    ...words,
    set: {
      after,
      handlerId: person.id,
      afterDistanceM: report.point && input.location ? Math.round(distance(toPoint(report.point), input.location)) : null,
      traceIds: traceIdsOf(media),
      nextMediaCheckAt: nextMediaCheck(media, now),
    },
    outbox: input.photos.length > 0 ? [{ type: 'removeFiles', fileIds: input.photos }] : [],
  }
}
