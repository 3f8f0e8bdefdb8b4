import type { TopicClock } from '@/shared/domain/topics/topic-clocks'
import type { TopicDocument } from './topic-document'

export function toStoredClock(clock: TopicClock | null): TopicDocument['clock'] {
  return clock && { kind: clock.kind, startedAt: new Date(clock.startedAt), dueAt: clock.dueAt === null ? null : new Date(clock.dueAt) }
}

export function fromStoredClock(clock: TopicDocument['clock']): TopicClock | null {
  return clock && { kind: clock.kind, startedAt: clock.startedAt.getTime(), dueAt: clock.dueAt?.getTime() ?? null }
}
