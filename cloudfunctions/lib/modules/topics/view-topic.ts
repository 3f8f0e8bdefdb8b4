import type { TopicDetail } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { guessOwnersMatter, isConsultation } from '@/shared/domain/topics/classification'
import { reviewShares } from '@/shared/domain/topics/review'
import { checkHealth } from '@/shared/domain/topics/health-check'
import { maskName } from '@/shared/domain/people/mask-name'
import { allowedTopicActions } from '@/shared/domain/topics/topic-transition'
import type { Viewer } from '../../kernel/subject'
import { nameOfPlace } from '../../kernel/places/places'
import type { TopicDocument, TopicEvent, TopicRow } from './topic-document'
import { planOf, toActor, toFacts } from './topic-facts'
import { worksOn } from './topic-subject'

/** Pure. Who proposed it is in no view; how the house knows them is, masked. What is hidden has no words but for its author and those who work on it. */
export function summarizeTopic(topic: TopicRow, viewer: Viewer): TopicSummary {
  const isMine = topic.proposerId !== null && topic.proposerId === viewer.personId
  const maySee = !topic.isHidden || isMine || worksOn(topic, viewer)
  const { proposedAs, proposerName, behalf, classification, clock } = topic
  return {
    id: topic._id,
    version: topic.version,
    state: topic.state,
    stage: topic.stage,
    title: maySee ? topic.title.text : '',
    communityCode: topic.communityCode,
    scope: { code: topic.scopeCode, name: nameOfPlace(topic.scopeCode) ?? topic.scopeCode },
    proposer: { as: proposedAs, isInOffice: topic.isInOffice, name: proposerName, behalf: behalf && { kind: behalf.kind, name: behalf.name && maskName(behalf.name) } },
    concernsRiders: topic.concernsRiders,
    categoryCode: topic.categoryCode,
    proposedAt: topic.proposedAt.getTime(),
    stateSince: topic.stateSince.getTime(),
    clock: clock && viewClock(clock, viewer.now),
    supports: topic.supports,
    supportsNeeded: topic.supportsNeeded,
    round: topic.round,
    statements: topic.statements,
    people: topic.people,
    kind: classification?.kind ?? null,
    decidedBy: classification?.decidedBy ?? null,
    isConsultation: classification !== null && isConsultation(classification),
    isMine,
    isHidden: topic.isHidden,
    isDemo: topic.isDemo,
  }
}

export function viewClock({ kind, startedAt, dueAt }: NonNullable<TopicRow['clock']>, now: number): NonNullable<TopicSummary['clock']> {
  return { kind, startedAt: startedAt.getTime(), dueAt: dueAt?.getTime() ?? null, isOverdue: dueAt !== null && dueAt.getTime() < now }
}

/** Pure. `own`: what is the caller's in it. */
export function viewTopic(topic: TopicDocument, viewer: Viewer, own: Pick<TopicDetail, 'mine' | 'review'>): TopicDetail {
  const summary = summarizeTopic(topic, viewer)
  const isOffice = worksOn(topic, viewer)
  return {
    ...summary,
    ...viewWords(topic, !topic.isHidden || summary.isMine || isOffice),
    contentId: summary.isMine ? contentIdOf(topic) : null,
    classification: topic.classification,
    steps: topic.events.map((event) => viewStep(event, summary.isMine || isOffice)),
    mergedInto: topic.mergedInto && viewLink(topic.mergedInto),
    mergedFrom: topic.mergedFrom.map(viewLink),
    reportIds: topic.reportIds,
    unitName: topic.unitName,
    covenant: topic.covenant && { rules: topic.covenant.rules, since: topic.covenant.since.getTime() },
    reviews: topic.reviewResults.map(({ at, counts }) => ({ at: at.getTime(), answers: counts.solved + counts.partly + counts.unsolved, shares: reviewShares(counts) })),
    ...own,
    actions: allowedTopicActions(toFacts(topic), toActor(viewer, topic), viewer.now),
    desk: isOffice ? viewDesk(topic) : null,
  }
}

/** What somebody wrote; of what is hidden nothing. */
function viewWords({ wish, plan, formerPlans }: TopicDocument, isShown: boolean): Pick<TopicDetail, 'wish' | 'plan' | 'formerPlans'> {
  if (!isShown) return { wish: null, plan: null, formerPlans: [] }
  return { wish: wish?.text ?? null, plan, formerPlans: formerPlans.map(({ at, plan: former }) => ({ at: at.getTime(), plan: former })) }
}

function viewDesk(topic: TopicDocument): NonNullable<TopicDetail['desk']> {
  const plan = planOf(topic)
  return { health: plan ? checkHealth(plan) : [], ownersMatterGuess: guessOwnersMatter([topic.title.text, topic.wish?.text ?? ''].join('\n')), behalfName: topic.behalf?.name ?? null }
}

const viewLink = ({ id, title, at }: NonNullable<TopicDocument['mergedInto']>) => ({ id, title, at: at.getTime() })

/** What the proposer says in an appeal is for those who decide about it. */
function viewStep({ at, action, to, as, reasonCode, explanation }: TopicEvent, knowsAll: boolean): TopicDetail['steps'][number] {
  const isPrivate = action === 'appeal'
  return { at: at.getTime(), action, state: to, as: as === 'clock' || as === 'system' ? null : as, reasonCode, explanation: isPrivate && !knowsAll ? null : explanation }
}

/** What their words are called where a person decides about them. */
function contentIdOf(topic: TopicDocument): string | null {
  if (topic.isHidden) return `topic:${topic._id}`
  const held = [...topic.events].reverse().find(({ action }) => action === 'hold')
  return topic.state === 'SEC_HOLD' && held ? `topic-words:${topic._id}:${held.version}` : null
}
