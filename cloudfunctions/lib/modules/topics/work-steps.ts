import { adoptCovenant, completeTopicWork, needNoCovenant, openTopicReview, planTopicWork, reportTopicProgress, resumeTopicWork, suspendTopicWork } from '@/shared/contract/topics-work'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { answerStep } from './answer-step'
import { plainStep } from './plain-step'
import { topicKind } from './topic-subject'

/** 办, 评 and 约. */
export const work = [
  handleOn(topicKind, planTopicWork, ({ version, unitName, explanation }, context) => answerStep(context, { action: 'plan', version, attempt: { explanation }, prepare: async () => ({ set: { unitName } }) })),
  plainStep(reportTopicProgress, 'progress'),
  plainStep(suspendTopicWork, 'suspend'),
  plainStep(resumeTopicWork, 'resume'),
  // Done is when it was first done: the days of the later looks are counted from there.
  plainStep(completeTopicWork, 'complete', ({ doneAt }, now) => ({ doneAt: doneAt ?? new Date(now) })),
  plainStep(openTopicReview, 'openReview', () => ({ reviewAnswers: 0, reviewUnsolved: 0 })),
  handleOn(topicKind, adoptCovenant, ({ version, rules }, context) =>
    answerStep(context, {
      action: 'adopt',
      version,
      prepare: async () => {
        await requireSayable(context.openid, 'rules', rules.join('\n'))
        return { set: { covenant: { rules, since: new Date(context.now) } } }
      },
    }),
  ),
  plainStep(needNoCovenant, 'needNoRule'),
]
