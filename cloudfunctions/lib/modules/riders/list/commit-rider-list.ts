import { commitRiderList } from '@/shared/contract/riders'
import { rolesAt } from '@/shared/domain/appointments'
import { RIDER_LIST_KEEPERS } from '@/shared/domain/riders/rider-offices'
import { RIDER_TERM } from '@/shared/domain/riders/verification-states'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { riderListKind } from './list-subject'
import { endList, findList, findLiveLists, makePhonesLive, updateList } from './list.store'
import { viewList } from './view-list'

/** The list first, then its phones, then the end of the one before: every part can be repeated. */
export const commit = handleOn(riderListKind, commitRiderList, async ({ listId }, { subject, person, viewer, now, ports }) => {
  const { placeCode, stationName, state } = subject.document
  if (state === 'ended') throw new AppError('RIDER_LIST_WRONG_STATE')
  await updateList(listId, 'staged', { state: 'live', endsAt: new Date(now + RIDER_TERM) })
  await makePhonesLive(listId)
  // Ids are in the order of time: of two at once the later one stays.
  for (const other of await findLiveLists(placeCode, stationName)) if (other._id < listId) await endList(other)
  const stored = (await findList(listId)) ?? subject.document
  await ports.audit.record([
    {
      id: `rider-list:${listId}`,
      at: now,
      actorId: person.id,
      capacities: rolesAt(viewer.appointments, placeCode, now).filter((role) => RIDER_LIST_KEEPERS.includes(role)),
      action: 'riders.commitList',
      subject: { type: 'rider-list', id: listId },
      placeCode,
      reasonCode: null,
      ownerId: null,
      fact: { listId, phones: stored.phones },
    },
  ])
  return viewList(stored)
})
