import { type Appointment, dutiesAt, holdsRole } from '@/shared/domain/appointments'
import { UNITS } from '@/shared/domain/topics/topic-offices'
import { isHealthy, type TopicPlan } from '@/shared/domain/topics/health-check'
import type { ProposedAs } from '@/shared/domain/topics/proposing'
import type { TopicActor, TopicFacts } from '@/shared/domain/topics/topic-guards'
import type { TopicCapacity } from '@/shared/domain/topics/topic-table'
import type { Viewer } from '../../kernel/subject'
import type { TopicDocument } from './topic-document'

/** A stored topic as the rules see it. */
export function toFacts(topic: TopicDocument): TopicFacts {
  const { state, stateSince, clock, classification, isAppealUsed, deciderId, supports, supportsNeeded, isOverdueShown, round, isRoundExtended } = topic
  const { invalidBallots, hasPassed, reviewAnswers, reviewUnsolved, reviews, doneAt } = topic
  const plan = planOf(topic)
  return {
    state,
    stateSince: stateSince.getTime(),
    clockDueAt: clock?.dueAt?.getTime() ?? null,
    kind: classification?.kind ?? null,
    isHealthy: plan !== null && isHealthy(plan),
    wasDone: doneAt !== null,
    ...{ isAppealUsed, deciderId, supports, supportsNeeded, isOverdueShown, round, isRoundExtended },
    hasBallot: Boolean(topic.ballotId),
    ...{ invalidBallots, hasPassed, reviewAnswers, reviewUnsolved, reviews },
  }
}

/** What the health check looks at; null before the classification. */
export function planOf({ classification, plan, scopeCode }: Pick<TopicDocument, 'classification' | 'plan' | 'scopeCode'>): TopicPlan | null {
  if (!classification) return null
  const said = plan ?? { background: '', options: [], costFen: null, costBearers: [], harm: '', offlineRoute: '', contactPhone: '' }
  return { classification, scopeCode, ...said }
}

type Acted = Pick<TopicDocument, 'proposerId' | 'proposedAs' | 'scopeCode'>

/** What somebody says for themselves, and not in an office. */
const FOR_ONESELF: readonly ProposedAs[] = ['resident', 'neighbour', 'rider']

/** In which capacities somebody meets a topic. What one proposed for oneself one does not screen. */
export function toActor({ personId, appointments, now }: Viewer, topic: Acted): TopicActor {
  const capacities: TopicCapacity[] = []
  const isOwn = topic.proposerId === personId
  if (isOwn) capacities.push('proposer')
  const duties = dutiesAt(appointments, topic.scopeCode, now)
  if (duties.includes('intake') && !(isOwn && FOR_ONESELF.includes(topic.proposedAs))) capacities.push('screener')
  if (duties.includes('lead')) capacities.push('arbiter')
  if (holdsFacilitator(appointments, topic.scopeCode, now)) capacities.push('facilitator')
  if (holdsRole(appointments, UNITS, topic.scopeCode, now)) capacities.push('unit')
  return { personId, capacities }
}

function holdsFacilitator(appointments: readonly Appointment[], placeCode: string, now: number): boolean {
  return holdsRole(appointments, ['facilitator'], placeCode, now)
}
