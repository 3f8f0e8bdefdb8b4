import type { Block } from '@/shared/contract/blocks'
import { rolesAt } from '@/shared/domain/appointments'
import { blockLock } from '@/shared/domain/moderation/blocks'
import { deciderAs } from '@/shared/domain/moderation/who-decides'
import { nameOfPlace } from '../../../kernel/places/places'
import type { Viewer } from '../../../kernel/subject'
import type { BlockDocument } from './block-document'

/** Why this viewer may not decide; null: they may. */
export function lockFor({ personId, state, placeCode, events }: BlockDocument, viewer: Viewer): Block['lock'] {
  const as = deciderAs(rolesAt(viewer.appointments, placeCode, viewer.now))
  const decisions = events.flatMap((event) => (event.personId && event.as ? [{ personId: event.personId, as: event.as }] : []))
  return as ? blockLock({ personId, isAppealed: state === 'appealed', decisions }, { personId: viewer.personId, as }) : 'level'
}

/** Pure. Who it is stands in no view. */
export function viewBlock(block: BlockDocument, viewer: Viewer): Block {
  const { _id, version, state, reasonCode, placeCode, startsAt, endsAt, excerpt, isLifted, events, personId } = block
  const isInForce = !isLifted && endsAt.getTime() > viewer.now
  const isMine = personId === viewer.personId
  return {
    id: _id,
    version,
    state,
    reasonCode,
    placeName: nameOfPlace(placeCode) ?? placeCode,
    startsAt: startsAt.getTime(),
    endsAt: endsAt.getTime(),
    excerpt,
    steps: events.map(({ at, action, as, reasonCode: why }) => ({ at: at.getTime(), action, as, reasonCode: why })),
    isInForce,
    isMine,
    canAppeal: isMine && isInForce && state === 'active',
    lock: lockFor(block, viewer),
  }
}
