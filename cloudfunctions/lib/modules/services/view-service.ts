import type { ServiceRequest } from '@/shared/contract/services'
import type { Viewer } from '../../kernel/subject'
import type { ServiceDocument } from './service-document'

/** Pure. Who asked stands in no view. */
export function viewService(request: ServiceDocument, { personId, now }: Pick<Viewer, 'personId' | 'now'>): ServiceRequest {
  const { _id: id, version, placeCode, item, words, state, askedAt, dueAt, events, rating } = request
  return {
    id, version, placeCode, item, words, state, rating,
    askedAt: askedAt.getTime(),
    dueAt: dueAt?.getTime() ?? null,
    isOverdue: dueAt !== null && dueAt.getTime() < now,
    events: events.map(({ at, step, by, words: said }) => ({ at: at.getTime(), step, by, words: said })),
    isMine: request.personId === personId,
  }
}
