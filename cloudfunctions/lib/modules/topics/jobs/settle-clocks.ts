import { recountTopicClock } from '@/shared/domain/topics/topic-clocks'
import type { Job } from '../../../kernel/module'
import { fromStoredClock, toStoredClock } from '../stored-clock'
import { findCountedBefore, updateTopic } from '../topics.store'

const PER_RUN = 200

/**
 * A year was published: every limit that was counted without it is counted again from where it started. A topic leaves the list with the write that
 * corrects it, so a run that dies goes on where it was, and a step that came in between is counted next time.
 */
export const settleClocks: Job = {
  name: 'topics.settle-clocks',
  async run({ now, ports }) {
    const { calendar, edition } = await ports.calendar.read()
    if (edition === 0) return 0
    const topics = await findCountedBefore(edition, PER_RUN)
    for (const topic of topics) {
      const clock = topic.clock && recountTopicClock(fromStoredClock(topic.clock)!, calendar)
      const dueAt = clock?.dueAt ?? null
      const moved = topic.shelf === 'board' && dueAt !== null ? { shelfOrder: dueAt } : {}
      await updateTopic(
        topic._id,
        { version: topic.version, calendarEdition: topic.calendarEdition },
        { set: { clock: toStoredClock(clock), calendarEdition: edition, nextClockAt: dueAt === null || topic.isOverdueShown ? null : new Date(dueAt), waitsOrder: dueAt ?? now, ...moved } },
      )
    }
    return topics.length
  },
}
