import type { ReviewCounts } from '@/shared/domain/topics/review'
import type { TopicAction } from '@/shared/domain/topics/topic-states'
import { topicWaits } from '@/shared/domain/topics/proposing'
import { isAppError } from '@/shared/errors'
import type { Work } from '../../../kernel/context'
import type { Job } from '../../../kernel/module'
import { recountSupports } from '../move-supports'
import { countReviews } from '../review-facts'
import { takeStep } from '../take-step'
import type { TopicDocument } from '../topic-document'
import { findDue, updateTopic } from '../topics.store'
import { deliverTopic } from './deliver-topics'

const PER_RUN = 200
/** What a time limit that ran out can lead to, in the order in which it is tried: the table says which. */
const BY_CLOCK: readonly TopicAction[] = ['lapse', 'open', 'openReview', 'rectify', 'closeReview', 'recheck', 'flagOverdue']

const NEW_REVIEW = { reviewAnswers: 0, reviewUnsolved: 0 }
const resultOf = ({ reviewResults, reviewAnswers }: TopicDocument, counts: ReviewCounts, now: number) => (reviewAnswers === 0 ? reviewResults : [...reviewResults, { at: new Date(now), counts }])

/** What a step of the clock writes beside its state. */
const BRINGS: Partial<Readonly<Record<TopicAction, (topic: TopicDocument, counts: ReviewCounts, now: number) => Partial<TopicDocument>>>> = {
  open: () => ({ round: 1, isRoundExtended: false }),
  openReview: () => NEW_REVIEW,
  recheck: () => NEW_REVIEW,
  rectify: (topic, counts, now) => ({ reviewResults: resultOf(topic, counts, now) }),
  closeReview: (topic, counts, now) => ({ reviewResults: resultOf(topic, counts, now), reviews: topic.reviews + 1 }),
}

/** Time limits that ran out: lapses, opens, shows what is late. What none of these applies to waits for a person, and its list says so. */
export const runClocks: Job = {
  name: 'topics.run-clocks',
  async run(work) {
    let done = 0
    for (const topic of await findDue(work.now, PER_RUN)) {
      try {
        if (await runClock(topic, work)) done++
      } catch (error) {
        work.log.error('clock of a topic failed', { topicId: topic._id }, error)
      }
    }
    return done
  },
}

async function runClock(due: TopicDocument, work: Work): Promise<boolean> {
  const { topic, counts } = await counted(due)
  for (const action of BY_CLOCK) {
    try {
      const actor = { personId: null, capacities: ['clock'] as const }
      const step = await takeStep(topic, { action, actor, version: topic.version, attempt: {}, now: work.now, calendars: work.ports.calendar }, {}, async () => ({ set: BRINGS[action]?.(topic, counts, work.now) }))
      // What was flagged once is not looked at again until it goes on.
      if (action === 'flagOverdue') await updateTopic(topic._id, { version: step.topic.version }, { set: { nextClockAt: null } })
      await deliverTopic(step.topic, work)
      return true
    } catch (error) {
      if (!isAppError(error)) throw error
    }
  }
  const waitsFor = topicWaits(topic.state, { supports: topic.isSupportReached, roundRunOut: true })
  await updateTopic(topic._id, { version: topic.version }, { set: { nextClockAt: null, waitsFor, waitsOrder: topic.clock?.dueAt?.getTime() ?? work.now } })
  return false
}

const NONE: ReviewCounts = { solved: 0, partly: 0, unsolved: 0 }

/** Nothing is given up, or gone back to, on a cache: the facts are counted before. */
async function counted(topic: TopicDocument): Promise<{ topic: TopicDocument; counts: ReviewCounts }> {
  if (topic.state === 'SUPPORTING') return { topic: { ...topic, supports: await recountSupports(topic._id) }, counts: NONE }
  if (topic.state !== 'EVALUATING') return { topic, counts: NONE }
  const counts = await countReviews(topic)
  return { topic: { ...topic, reviewAnswers: counts.solved + counts.partly + counts.unsolved, reviewUnsolved: counts.unsolved }, counts }
}
