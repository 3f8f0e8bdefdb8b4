import {
  admitTopic, appealTopic, askTopicFix, classifyTopic, discardTopic, fixTopic, mergeTopic, rejectTopic, restoreTopic, upholdTopic, withdrawTopic,
} from '@/shared/contract/topics' // prettier-ignore
import { classificationProblems } from '@/shared/domain/topics/classification'
import { supportsNeeded } from '@/shared/domain/topics/support'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { checkTexts } from '../../kernel/moderation/checked-text'
import { answerStep, answerTopic, tryStep } from './answer-step'
import { settleWords } from './settle-words'
import type { TopicDocument, TopicEffect } from './topic-document'
import { topicKind } from './topic-subject'
import { findTopic } from './topics.store'

/** How many households have to stand behind it: known from the moment at which it is asked. */
const asksSupport = async ({ ports, subject }: SubjectContext<TopicDocument>): Promise<Partial<TopicDocument>> => ({
  supportsNeeded: supportsNeeded(await ports.households.countAt(subject.document.scopeCode)),
  isSupportReached: false,
})

export const admit = handleOn(topicKind, admitTopic, (input, context) =>
  answerStep(context, { action: 'admit', version: input.version, prepare: async () => ({ set: await asksSupport(context) }) }),
)

export const reject = handleOn(topicKind, rejectTopic, ({ version, ...attempt }, context) =>
  answerStep(context, { action: 'reject', version, attempt, set: { deciderId: context.person.id } }),
)

export const askFix = handleOn(topicKind, askTopicFix, ({ version, ...attempt }, context) => answerStep(context, { action: 'askFix', version, attempt }))

/** Said anew, and checked as if it were new. */
export const fix = handleOn(topicKind, fixTopic, async ({ version, title, wish }, context) => {
  const isOpen = context.subject.document.version === version
  const words = isOpen ? await checkTexts(context.openid, { title, wish }) : null
  const set = words ? { title: words.title!, wish: words.wish, checkingSince: new Date(context.now) } : {}
  const fixed = await tryStep(context, { action: 'fix', version, set })
  return await answerTopic(await settleWords(fixed, context), context)
})

export const appeal = handleOn(topicKind, appealTopic, ({ version, explanation }, context) =>
  answerStep(context, { action: 'appeal', version, attempt: { explanation }, prepare: async () => ({ set: { isAppealUsed: true } }) }),
)

export const uphold = handleOn(topicKind, upholdTopic, ({ version, explanation }, context) => answerStep(context, { action: 'uphold', version, attempt: { explanation } }))

/** It goes its own way again: the other one's trace of it goes. */
const unmerged = ({ subject }: SubjectContext<TopicDocument>): TopicEffect[] => (subject.document.mergedInto ? [{ type: 'unmerge', targetId: subject.document.mergedInto.id }] : [])

export const restore = handleOn(topicKind, restoreTopic, ({ version, explanation }, context) =>
  answerStep(context, { action: 'restore', version, attempt: { explanation }, prepare: async () => ({ set: { ...(await asksSupport(context)), mergedInto: null }, outbox: unmerged(context) }) }),
)

/** With its trace in both, and its households behind the other one. */
export const merge = handleOn(topicKind, mergeTopic, async ({ version, targetId, explanation }, context) => {
  const { document } = context.subject
  const target = await findTopic(targetId)
  const isHere = target?.communityCode === document.communityCode
  return await answerStep(context, {
    action: 'merge',
    version,
    attempt: { explanation, ...(target && isHere && { target: { state: target.state, isItself: target._id === document._id } }) },
    set: { deciderId: context.person.id, ...(target && { mergedInto: { id: targetId, title: target.title.text, at: new Date(context.now) } }) },
  })
})

export const withdraw = handleOn(topicKind, withdrawTopic, ({ version }, context) => answerStep(context, { action: 'withdraw', version }))

export const discard = handleOn(topicKind, discardTopic, ({ version, explanation }, context) => answerStep(context, { action: 'discard', version, attempt: { explanation } }))

/** Once, and only as the law lets it go together. */
export const classify = handleOn(topicKind, classifyTopic, ({ topicId: _topicId, version, ...classification }, context) => {
  const problems = classificationProblems(classification)
  if (problems.length > 0) throw new AppError('TOPIC_UNLAWFUL', { fields: Object.fromEntries(problems.map((problem) => [problem, 'unlawful'])) })
  return answerStep(context, { action: 'classify', version, set: { classification: context.subject.document.classification ?? classification } })
})
