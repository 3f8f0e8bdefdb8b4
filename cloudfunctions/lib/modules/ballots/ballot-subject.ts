import { holdsRole } from '@/shared/domain/appointments'
import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import type { TopicMatter } from '../../kernel/ports'
import type { Subject, SubjectKind, Viewer } from '../../kernel/subject'
import type { BallotDocument } from './ballot-document'
import { findBallot } from './ballots.store'

export const ballotKind: SubjectKind<BallotDocument> = {
  name: 'ballot',
  notFound: 'BALLOT_NOT_FOUND',
  async load(id) {
    const ballot = await findBallot(id)
    return ballot ? toSubject(ballot) : null
  },
}

export function toSubject(ballot: BallotDocument): Subject<BallotDocument> {
  return { document: ballot, placeCode: ballot.scopeCode, relations: {}, isVisibleTo: (viewer) => maySee(ballot, viewer) }
}

/** From the announcement of its roll on it is everybody's; before, of those who work on it. */
export function maySee(ballot: Pick<BallotDocument, 'wasPublished' | 'scopeCode' | 'tellers'>, viewer: Viewer): boolean {
  return ballot.wasPublished || ballot.tellers.includes(viewer.personId) || worksOn(ballot, viewer)
}

export function worksOn({ scopeCode }: Pick<BallotDocument, 'scopeCode'>, { appointments, now }: Viewer): boolean {
  return holdsRole(appointments, [...SCREENERS, ...ARBITERS], scopeCode, now)
}

/** The topic that a ballot is to be made of. */
export const matterKind: SubjectKind<TopicMatter> = {
  name: 'topic',
  notFound: 'TOPIC_NOT_FOUND',
  async load(id, ports) {
    const matter = await ports.topics.findMatter(id)
    return matter && { document: matter, placeCode: matter.scopeCode, relations: {}, isVisibleTo: (viewer) => matter.isPublished || worksOn(matter, viewer) }
  },
}
