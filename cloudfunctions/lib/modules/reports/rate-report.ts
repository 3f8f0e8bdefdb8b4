import { rateReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { checkTexts, isUnchecked } from '../../kernel/moderation/checked-text'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T15: the reporter's word on how it was handled. */
export const rate = handleOn(reportKind, rateReport, (input, context) =>
  answerStep(context, {
    action: 'rate',
    version: input.version,
    prepare: async () => {
      const { note } = await checkTexts(context.openid, { note: input.note })
      const { textHeldSince } = context.subject.document
      return {
        set: {
          rating: { score: input.score, tags: [...new Set(input.tags)], note },
          textHeldSince: isUnchecked(note) ? new Date(context.now) : textHeldSince,
        },
      }
    },
  }),
)
