import { anyOfFilters, type Change, find, findById, insert, type InsertOutcome, lt, lte, oneOf, updateWhere } from '../../adapters/database'
import { ANNOUNCEMENTS } from '../../kernel/collections'
import type { Keyset } from '../../kernel/keyset-page'
import type { Shelf } from '@/shared/domain/announcements/announcement-states'
import { type AnnouncementDocument, type AnnouncementRow, SUMMARY_FIELDS } from './announcement-document'

/** All queries of the domain, one trip each. Which index serves a query is named at the query. */

export function insertAnnouncement(announcement: AnnouncementDocument): Promise<InsertOutcome> {
  return insert(ANNOUNCEMENTS, announcement)
}

export function findAnnouncement(id: string): Promise<AnnouncementDocument | undefined> {
  return findById<AnnouncementDocument>(ANNOUNCEMENTS, id)
}

/** Of these places on one shelf, newest first, after `last`. Index `shelf`. */
export function findOnShelf(placeCodes: readonly string[], shelf: Shelf, last: Keyset | null, limit: number): Promise<AnnouncementRow[]> {
  const there = { placeCode: oneOf(placeCodes), shelf }
  const at = last && new Date(last.position)
  return find<AnnouncementRow>(ANNOUNCEMENTS, {
    filter: last ? anyOfFilters({ ...there, shelvedAt: lt(at) }, { ...there, shelvedAt: at, _id: lt(last.id) }) : there,
    sort: [['shelvedAt', 'desc'], ['_id', 'desc']],
    fields: SUMMARY_FIELDS,
    limit,
  })
}

/** Writes if it is still at `version`. @returns whether it was */
export async function updateAtVersion(id: string, version: number, change: Change): Promise<boolean> {
  return (await updateWhere(ANNOUNCEMENTS, { _id: id, version }, change)) === 1
}

/** Still on the board although their time is over. Index `over`. */
export function findOver(now: number, limit: number): Promise<AnnouncementDocument[]> {
  return find<AnnouncementDocument>(ANNOUNCEMENTS, { filter: { shelf: 'board', endsAt: lte(new Date(now)) }, sort: [['endsAt', 'asc'], ['_id', 'asc']], limit })
}

/** Waiting for a verdict, the longest first. Index `checking`. */
export function findChecking(now: number, limit: number): Promise<AnnouncementDocument[]> {
  return find<AnnouncementDocument>(ANNOUNCEMENTS, { filter: { checkingSince: lte(new Date(now)) }, sort: [['checkingSince', 'asc'], ['_id', 'asc']], limit })
}

/** Index `undelivered`. */
export function findUndelivered(now: number, limit: number): Promise<AnnouncementDocument[]> {
  return find<AnnouncementDocument>(ANNOUNCEMENTS, { filter: { undeliveredSince: lte(new Date(now)) }, sort: [['undeliveredSince', 'asc'], ['_id', 'asc']], limit })
}
