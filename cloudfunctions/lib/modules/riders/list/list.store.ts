import { anyOfFilters, between, find, findById, insert, insertMissing, type InsertOutcome, lt, removeWhere, updateWhere } from '../../../adapters/database'
import { RIDER_LIST_PHONES, RIDER_LISTS } from '../../../kernel/collections'
import type { Keyset } from '../../../kernel/keyset-page'
import type { ListedPhoneDocument, RiderListDocument } from './list-document'

/** All queries of the lists, one trip each unless said otherwise. */

const BATCH = 100

export function insertList(list: RiderListDocument): Promise<InsertOutcome> {
  return insert(RIDER_LISTS, list)
}

export function findList(id: string): Promise<RiderListDocument | undefined> {
  return findById<RiderListDocument>(RIDER_LISTS, id)
}

/** Index `of_place`, newest first. */
export function findLists(placeCode: string, last: Keyset | null, limit: number): Promise<RiderListDocument[]> {
  const at = last && new Date(last.position)
  const filter = last ? anyOfFilters({ placeCode, createdAt: lt(at) }, { placeCode, createdAt: at, _id: lt(last.id) }) : { placeCode }
  return find<RiderListDocument>(RIDER_LISTS, { filter, sort: [['createdAt', 'desc'], ['_id', 'desc']], limit })
}

/** Index `of_station`: what counts for a station now. */
export function findLiveLists(placeCode: string, stationName: string): Promise<RiderListDocument[]> {
  return find<RiderListDocument>(RIDER_LISTS, { filter: { placeCode, stationName, state: 'live' }, limit: BATCH })
}

/** Index `ends`. */
export function findEnding(now: number, limit: number): Promise<RiderListDocument[]> {
  return find<RiderListDocument>(RIDER_LISTS, { filter: { endsAt: between(new Date(0), new Date(now)) }, sort: [['endsAt', 'asc'], ['_id', 'asc']], limit })
}

/** @returns whether it was in this state */
export async function updateList(id: string, state: RiderListDocument['state'], set: Partial<RiderListDocument>): Promise<boolean> {
  return (await updateWhere(RIDER_LISTS, { _id: id, state }, { set })) === 1
}

/** One trip a hundred; a repeat finds them there. */
export async function insertPhones(phones: readonly ListedPhoneDocument[]): Promise<void> {
  for (let from = 0; from < phones.length; from += BATCH) await insertMissing(RIDER_LIST_PHONES, phones.slice(from, from + BATCH))
}

/** Index `of_list`. */
export async function makePhonesLive(listId: string): Promise<void> {
  await updateWhere(RIDER_LIST_PHONES, { listId, isLive: false }, { set: { isLive: true } })
}

/** Two trips. The phones first: a list that is over holds nobody. */
export async function endList({ _id, state }: RiderListDocument): Promise<void> {
  await removeWhere(RIDER_LIST_PHONES, { listId: _id })
  await updateList(_id, state, { state: 'ended', endsAt: null })
}

/** Index `phone`: the newest live list that holds it. */
export async function findListed(phoneKey: string): Promise<ListedPhoneDocument | undefined> {
  return (await find<ListedPhoneDocument>(RIDER_LIST_PHONES, { filter: { phoneKey, isLive: true }, sort: [['listedAt', 'desc']], limit: 1 }))[0]
}
