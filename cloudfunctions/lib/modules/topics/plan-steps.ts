import { announceTopic, correctTopic, type Plan, saveTopicPlan } from '@/shared/contract/topics'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { answerStep, answerTopic } from './answer-step'
import type { StoredPlan, TopicDocument } from './topic-document'
import { topicKind } from './topic-subject'
import { findTopic, updateAtVersion } from './topics.store'

function stored({ background = '', harm = '', offlineRoute = '', contactPhone = '', ...rest }: Plan): StoredPlan {
  return { ...rest, background, harm, offlineRoute, contactPhone }
}

/** An office's words: passed, or said otherwise. The number to call is none of them. */
async function requirePlanSayable(openid: string, { background, options, harm, offlineRoute }: StoredPlan): Promise<void> {
  const words = [background, ...options.map(({ title }) => title), harm, offlineRoute].filter(Boolean)
  if (words.length > 0) await requireSayable(openid, 'plan', words.join('\n'))
}

const isSame = (one: StoredPlan | null, other: StoredPlan) => one !== null && JSON.stringify(one) === JSON.stringify(stored(one)) && JSON.stringify(stored(one)) === JSON.stringify(other)

/** A draft of the announcement: no step, but a version, so that two who write at once notice each other. */
export const savePlan = handleOn(topicKind, saveTopicPlan, async (input, context) => {
  const { document } = context.subject
  const plan = stored(input.plan)
  if (document.state !== 'CLASSIFIED') throw new AppError('TOPIC_WRONG_STATE')
  if (document.version !== input.version) return await repeatOrChanged(document, plan, input.version, context)
  await requirePlanSayable(context.openid, plan)
  const version = document.version + 1
  if (await updateAtVersion(document._id, document.version, { set: { plan, version } })) return await answerTopic({ ...document, plan, version }, context)
  return await repeatOrChanged((await findTopic(document._id)) ?? document, plan, input.version, context)
})

function repeatOrChanged(present: TopicDocument, plan: StoredPlan, version: number, context: SubjectContext<TopicDocument>) {
  if (present.version !== version + 1 || !isSame(present.plan, plan)) throw new AppError('TOPIC_CHANGED', { fields: { version: String(present.version) } })
  return answerTopic(present, context)
}

export const announce = handleOn(topicKind, announceTopic, ({ version }, context) => answerStep(context, { action: 'announce', version }))

/** The former plan stays readable; the days of the announcement begin again. */
export const correct = handleOn(topicKind, correctTopic, ({ version, plan: input, explanation }, context) => {
  const { document } = context.subject
  const plan = stored(input)
  return answerStep(context, {
    action: 'correct',
    version,
    attempt: { explanation },
    set: { plan },
    prepare: async () => {
      await requirePlanSayable(context.openid, plan)
      return { set: { formerPlans: [...document.formerPlans, ...(document.plan ? [{ at: document.stateSince, plan: document.plan }] : [])] } }
    },
  })
})
