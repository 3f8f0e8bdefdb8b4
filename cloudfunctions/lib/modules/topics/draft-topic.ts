import { draftTopic, takeUpTopic } from '@/shared/contract/topics'
import { communityOf, isWithin } from '@/shared/domain/places'
import { BASE32 } from '@/shared/domain/ulid'
import { AppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import { handle, handleOn } from '../../kernel/handler'
import { type CheckedText, checkTexts } from '../../kernel/moderation/checked-text'
import { sha256 } from '../../kernel/sha256'
import { answerTopic, tryStep } from './answer-step'
import { newTopic, scopesOf } from './new-topic'
import { settleWords } from './settle-words'
import { stepBeforeStored } from './take-step'
import type { TopicDocument } from './topic-document'
import { topicKind } from './topic-subject'
import { findTopic, insertTopic } from './topics.store'

/** A draft has no words of its own yet. */
const NO_WORDS: CheckedText = { text: '', check: 'passed', suggest: 'pass', label: null, traceId: null }

interface Draft {
  communityCode: string
  scopeCode: string
  categoryCode: string
  reportIds: readonly string[]
  clusterKey: string | null
}

/** Pure. Its id follows from the first report: two who draft from the same reports draft one topic. */
export function draftOf({ reportIds, ...facts }: Draft, { now, settings }: Pick<Work, 'now' | 'settings'>): TopicDocument {
  const first = reportIds[0]!
  const digest = sha256(`topic:${first}`)
  const chance = Array.from({ length: 16 }, (_, index) => BASE32.charAt(parseInt(digest.slice(index * 2, index * 2 + 2), 16) % 32)).join('')
  const words = { title: NO_WORDS, wish: null }
  const proposer = { proposerId: null, proposedAs: 'reports' as const, proposerName: null, behalf: null, concernsRiders: false, isInOffice: true }
  return newTopic({ id: first.slice(0, 10) + chance, ...facts, ...proposer, ...words, reportIds: [...reportIds], isDemo: settings.isDemo, now })
}

/** By hand, from one report of the community. */
export const draft = handle(draftTopic, async ({ communityCode, reportId }, context) => {
  const report = await context.ports.reports.find(reportId)
  if (report?.communityCode !== communityCode) throw new AppError('REPORT_NOT_FOUND')
  const facts = { communityCode, scopeCode: report.gridCode ?? communityCode, categoryCode: report.categoryCode, reportIds: [reportId], clusterKey: null }
  const topic = await stepBeforeStored(draftOf(facts, context), 'draft', { personId: context.person.id, capacities: ['screener'] }, context)
  const outcome = await insertTopic(topic)
  return await answerTopic(outcome.inserted ? topic : ((await findTopic(topic._id)) ?? topic), context)
})

/** From here on it goes the way of what is proposed: whoever took it up stands behind its words, in their office. */
export const takeUp = handleOn(topicKind, takeUpTopic, async ({ version, scopeCode, title, wish, concernsRiders }, context) => {
  const { document } = context.subject
  if (communityOf(scopeCode) === undefined || !isWithin(scopeCode, document.communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { scopeCode: 'unknown' } })
  const words = document.version === version ? await checkTexts(context.openid, { title, wish }, true) : null
  const set = words ? { title: words.title!, wish: words.wish, scopeCode, scopes: scopesOf(scopeCode), concernsRiders, proposerId: context.person.id, checkingSince: new Date(context.now) } : {}
  return await answerTopic(await settleWords(await tryStep(context, { action: 'propose', version, set }), context), context)
})
