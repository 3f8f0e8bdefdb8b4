import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { holdsRole } from '@/shared/domain/appointments'
import type { Subject, SubjectKind, Viewer } from '../../kernel/subject'
import type { TopicDocument, TopicRow } from './topic-document'
import { findTopic } from './topics.store'

export const topicKind: SubjectKind<TopicDocument> = {
  name: 'topic',
  notFound: 'TOPIC_NOT_FOUND',
  async load(id) {
    const topic = await findTopic(id)
    return topic ? toSubject(topic) : null
  },
}

export function toSubject(topic: TopicDocument): Subject<TopicDocument> {
  return {
    document: topic,
    placeCode: topic.scopeCode,
    relations: topic.proposerId ? { proposer: topic.proposerId } : {},
    isVisibleTo: (viewer) => topic.shelf !== 'desk' || topic.proposerId === viewer.personId || worksOn(topic, viewer),
  }
}

/** Who screens there, and who stands above them. */
export function worksOn({ scopeCode }: Pick<TopicRow, 'scopeCode'>, { appointments, now }: Viewer): boolean {
  return holdsRole(appointments, [...SCREENERS, ...ARBITERS], scopeCode, now)
}
