import { proposeTopic } from '@/shared/contract/topics'
import { communityOf, isWithin } from '@/shared/domain/places'
import { mayProposeAt } from '@/shared/domain/topics/proposing'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { checkTexts } from '../../kernel/moderation/checked-text'
import { placeTree } from '../../kernel/places/places'
import { answerTopic } from './answer-step'
import { newTopic, type Proposal } from './new-topic'
import { proposerOf } from './proposer'
import { SYSTEM, verdictAction } from './settle-words'
import { stepBeforeStored } from './take-step'
import type { TopicDocument } from './topic-document'
import { findOwn, findTopic, insertTopic } from './topics.store'

/** Of somebody in an office many are recorded for others, and do not count. */
const OWN_READ = 50

/**
 * 提. Two trips: the caller's own of late (limit, and whether this is a repeat), and the insert that decides. The words are checked first: passed,
 * it lies on the desk of those who screen at once; doubted, a person looks; without an answer the clock asks again.
 */
export const propose = handle(proposeTopic, async (input, context) => answerTopic(await proposeOnce(input, context), context))

async function proposeOnce(input: Proposal, context: PersonContext): Promise<TopicDocument> {
  const { now, person } = context
  if (!placeTree.find(input.communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  if (communityOf(input.scopeCode) === undefined || !isWithin(input.scopeCode, input.communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { scopeCode: 'unknown' } })
  const proposer = proposerOf(input, context)

  const own = await findOwn(person.id, null, OWN_READ)
  if (own.some(({ _id }) => _id === input.id)) return await storedTopic(input.id, context)
  const counted = own.filter((one) => !one.isInOffice).map(({ proposedAt }) => proposedAt.getTime())
  const retryAt = proposer.isInOffice ? null : mayProposeAt(counted, now)
  if (retryAt !== null) throw new AppError('RATE_LIMITED', { fields: { retryAt: String(retryAt) } })

  const { title, wish } = await checkTexts(context.openid, { title: input.title, wish: input.wish })
  const behalf = input.behalf ? { kind: input.behalf.kind, name: input.behalf.name ?? null } : null
  const { id, communityCode, scopeCode, concernsRiders } = input
  const draft = newTopic({ id, communityCode, scopeCode, concernsRiders, ...proposer, behalf, proposerId: person.id, title: title!, wish, reportIds: [], categoryCode: null, clusterKey: null, isDemo: context.settings.isDemo, now })
  const topic = await checked(await stepBeforeStored(draft, 'propose', { personId: person.id, capacities: ['member'] }, context), context)
  const outcome = await insertTopic(topic)
  return outcome.inserted ? topic : await storedTopic(input.id, context)
}

/** What the check of the words leads to, before anything is stored. */
async function checked(topic: TopicDocument, work: Pick<PersonContext, 'now' | 'ports'>): Promise<TopicDocument> {
  const action = verdictAction(topic)
  return action ? await stepBeforeStored(topic, action, SYSTEM, work) : { ...topic, checkingSince: new Date(work.now) }
}

/** @throws TOPIC_ID_TAKEN if the id is another person's: nothing of that one is told */
async function storedTopic(id: string, { person }: PersonContext): Promise<TopicDocument> {
  const stored = await findTopic(id)
  if (stored?.proposerId !== person.id) throw new AppError('TOPIC_ID_TAKEN')
  return stored
}
