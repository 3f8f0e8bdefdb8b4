import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import { isAppError } from '@/shared/errors'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import type { ContentKind } from '../../kernel/moderation/content-kind'
import type { CalendarPort } from '../../kernel/ports'
import { takeStep } from './take-step'
import type { TopicDocument } from './topic-document'
import { toSubject, worksOn } from './topic-subject'
import { findTopic, updateTopic } from './topics.store'

const textsOf = ({ title, wish }: TopicDocument) => [title.text, ...(wish ? [wish.text] : [])]

/** A topic as everybody reads it; anybody may flag it. */
const whole: ContentKind = {
  name: 'topic',
  isPhoto: false,
  isFlaggable: true,
  async load(id) {
    const topic = await findTopic(id)
    if (!topic?.proposerId || topic.shelf === 'desk') return null
    const { isVisibleTo } = toSubject(topic)
    return { authorId: topic.proposerId, placeCode: topic.scopeCode, subject: { type: 'topic', id }, texts: textsOf(topic), fileIds: [], isVisibleTo: (viewer) => isVisibleTo(viewer) && !topic.isHidden }
  },
  async show(id) {
    await updateTopic(id, {}, { set: { isHidden: false } })
  },
  async cover(id) {
    await updateTopic(id, {}, { set: { isHidden: true } })
  },
}

/** `{topicId}:{version}`: the words as they were when somebody had to look at them. */
const words: ContentKind = {
  name: 'topic-words',
  isPhoto: false,
  isFlaggable: false,
  async load(id) {
    const topic = await findTopic(id.split(':')[0]!)
    if (!topic?.proposerId) return null
    const { proposerId } = topic
    return { authorId: proposerId, placeCode: topic.scopeCode, subject: { type: 'topic', id: topic._id }, texts: textsOf(topic), fileIds: [], isVisibleTo: (viewer) => viewer.personId === proposerId || worksOn(topic, viewer) }
  },
  show: (id, now) => decide(id, 'release', now),
  cover: (id, now) => decide(id, 'refuseWords', now),
}

/** What runs beyond the built-in years is settled by the clock (`settle-clocks.ts`). */
const BUILT_IN: CalendarPort = { read: async () => ({ calendar: HUANGSHI_CALENDAR, edition: 0 }) }

/** A person's word on what was held. Idempotent: what is held no longer was decided. */
async function decide(id: string, action: 'release' | 'refuseWords', now: number): Promise<void> {
  const topic = await findTopic(id.split(':')[0]!)
  if (topic?.state !== 'SEC_HOLD') return
  const check: CheckState = action === 'release' ? 'passed' : 'refused'
  const settle = (text: CheckedText): CheckedText => ({ ...text, check })
  const set = { title: settle(topic.title), wish: topic.wish && settle(topic.wish) }
  try {
    await takeStep(topic, { action, actor: { personId: null, capacities: ['moderator'] }, version: topic.version, attempt: { reasonCode: 'words' }, now, calendars: BUILT_IN }, set)
  } catch (error) {
    if (!isAppError(error)) throw error
  }
}

/** What people write in a topic. */
export const topicContent: readonly ContentKind[] = [whole, words]
