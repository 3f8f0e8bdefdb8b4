import { rateReport } from '@/shared/contract/reports'
import { handleOn } from '../../kernel/handler'
import { checkTexts } from './checks/check-texts'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T15: the reporter's word on how it was handled. */
export const rate = handleOn(reportKind, rateReport, (input, context) =>
  answerStep(context, {
    action: 'rate',
    version: input.version,
    prepare: async () => {
      const { note } = await checkTexts(context.openid, { note: input.note })
      const isHeld = note?.check === 'held'
      const { textHeldSince } = context.subject.document
      return {
        set: {
          rating: { score: input.score, tags: [...new Set(input.tags)], note },
          textHeldSince: isHeld ? new Date(context.now) : textHeldSince,
        },
      }
    },
  }),
)
