import { dateWords, timeWords } from '@/copy/clock'
import { BEARER_WORDS, PLAN_WORDS, TOPIC_WORDS } from '@/copy/topics-detail'
import { POSTER_INVITATIONS, TOPIC_POSTER_WORDS as WORDS } from '@/copy/topics-poster'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import { TOPIC_STATE_WORDS } from '@/copy/topics-states'
import type { TopicDetail } from '@/shared/contract/topics'
import { beijingDate, type Instant, startOfBeijingDay } from '@/shared/domain/time'
import { STATES_OF_RESIDENTS, type TopicState } from '@/shared/domain/topics/topic-states'
import type { Poster, PosterBlock, PosterTone } from '@/ui/poster/poster'
import { scopeWords } from './scope-words'
import { readTopicClock } from './topic-clock'

interface PosterAt {
  communityName: string
  /** 演示数据; null: real. */
  mark: string | null
  now: Instant
  /** Matter, standing and telephone alone: for eyes that read large letters. */
  isShort: boolean
  hasCode: boolean
}

const IS_DONE: readonly TopicState[] = ['PASSED', 'CONFIRMED', 'INSTANT_DONE', 'COMPLETED', 'ARCHIVED']

/** Pure. What the picture of a topic says: only what its page shows to everybody. */
export function topicPoster(topic: TopicDetail, { communityName, mark, now, isShort, hasCode }: PosterAt): Poster {
  const state = TOPIC_STATE_WORDS[topic.state]
  const due = dueWords(topic.clock, now)
  const blocks: PosterBlock[] = [
    { kind: 'text', as: 'kicker', text: WORDS.kicker(STAGE_WORDS[topic.stage]) },
    { kind: 'text', as: 'headline', text: topic.title, maxLines: 3 },
    { kind: 'badge', text: state.name, tone: toneOf(topic.state), beside: due ? `${state.now}\n${due}` : state.now },
    ...(topic.isConsultation ? [{ kind: 'text', as: 'body', text: consultationWords(topic) } as const] : []),
    ...(isShort ? phone(topic) : details(topic)),
    { kind: 'text', as: 'note', text: WORDS.asOf(`${dateWords(now, now)} ${timeWords(now)}`) },
  ]
  return { place: WORDS.place(communityName), mark, blocks, invitation: invitation(topic, hasCode), more: WORDS.more }
}

/** Pure. What a page that is sent to a chat shows: matter and standing, the rest is one tap away. */
export function topicCard(topic: TopicDetail, { mark, now }: Pick<PosterAt, 'mark' | 'now'>): Poster {
  const due = dueWords(topic.clock, now)
  const blocks: PosterBlock[] = [
    { kind: 'text', as: 'headline', text: topic.title, maxLines: 2 },
    { kind: 'badge', text: TOPIC_STATE_WORDS[topic.state].name, tone: toneOf(topic.state), beside: due ?? undefined },
  ]
  return { place: WORDS.cardPlace(scopeWords(topic.scope)), mark, blocks, invitation: null, more: '' }
}

function invitation({ state }: TopicDetail, hasCode: boolean): Poster['invitation'] {
  if (!hasCode) return { title: WORDS.find, text: WORDS.findText, hasCode }
  return { title: WORDS.scan, text: POSTER_INVITATIONS[state] ?? WORDS.invitation, hasCode }
}

function toneOf(state: TopicState): PosterTone {
  // Red is for what a person can do.
  if (STATES_OF_RESIDENTS.includes(state)) return 'accent'
  return IS_DONE.includes(state) ? 'done' : 'text'
}

function details(topic: TopicDetail): PosterBlock[] {
  const { scope, supports, supportsNeeded, people, statements } = topic
  const rows = [
    { name: WORDS.scope, value: scopeWords(scope) },
    ...(topic.state === 'SUPPORTING' && supportsNeeded > 0 ? [{ name: WORDS.supports, value: WORDS.supported(supports, supportsNeeded) }] : []),
    ...(people > 0 ? [{ name: WORDS.voices, value: WORDS.voiced(people, statements) }] : []),
  ]
  return [{ kind: 'facts', rows }, ...announced(topic)]
}

/** The plan, once it was announced: before that it is a draft of the office. How one takes part without a telephone stands before what it costs. */
function announced({ plan, steps }: TopicDetail): PosterBlock[] {
  if (!plan || !steps.some(({ action }) => action === 'announce')) return []
  const { options, costFen, costBearers, harm, offlineRoute, contactPhone } = plan
  const rows = [
    { name: PLAN_WORDS.offline, value: offlineRoute },
    { name: PLAN_WORDS.contact, value: contactPhone },
    { name: PLAN_WORDS.cost, value: costFen === null ? '' : costFen === 0 ? PLAN_WORDS.noCost : PLAN_WORDS.money(costFen) },
    { name: PLAN_WORDS.bearers, value: costFen === 0 ? '' : costBearers.map((bearer) => BEARER_WORDS[bearer]).join('、') },
    { name: PLAN_WORDS.harm, value: harm },
  ].filter(({ value }) => value !== '')
  return [
    ...(options.length === 0 ? [] : [{ kind: 'text', as: 'body', text: WORDS.options } as const, { kind: 'list', items: options.map(({ title }, index) => WORDS.option(index + 1, title)) } as const]),
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
  ]
}

function phone({ plan }: TopicDetail): PosterBlock[] {
  return plan?.contactPhone ? [{ kind: 'facts', rows: [{ name: PLAN_WORDS.contact, value: plan.contactPhone }] }] : []
}

function consultationWords({ classification }: TopicDetail): string {
  return classification?.ownersMatter ? TOPIC_WORDS.consultationOwners(classification.ownersMatter) : TOPIC_WORDS.consultationBody
}

/** The last day, with the hour where the limit ends within it; a limit of the law ends with its day, at the midnight that belongs to the next. */
function dueWords(clock: TopicDetail['clock'], now: Instant): string | null {
  if (!clock?.dueAt || clock.dueAt <= now || !readTopicClock(clock, now)) return null
  const isWholeDay = clock.dueAt === startOfBeijingDay(beijingDate(clock.dueAt))
  return WORDS.due(isWholeDay ? dateWords(clock.dueAt - 1, now) : `${dateWords(clock.dueAt, now)} ${timeWords(clock.dueAt)}`)
}
