import { listStationsOnDesk } from '@/shared/contract/stations-desk'
import { CONFIRMED_FOR } from '@/shared/domain/stations/station-status'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findStationsAt } from './stations.store'
import { viewDoubt } from './view-station'

/** One trip. One that nobody ever confirmed is due at once. */
export const listOnDesk = handle(listStationsOnDesk, async ({ placeCode, cursor, limit }, { now }) => {
  const rows = await findStationsAt(placeCode, readCursor(cursor)?.id ?? null, limit + 1)
  const page = toPage(rows, limit, ({ _id }) => ({ position: 0, id: _id }))
  const items = page.rows.map(({ _id: id, name, tier, doubt, verifiedAt, reviewSince }) => ({
    id, name,
    doubt: viewDoubt(doubt, now),
    confirmBy: verifiedAt === null ? now : verifiedAt.getTime() + CONFIRMED_FOR[tier],
    needsReview: reviewSince !== null,
  }))
  return { items, nextCursor: page.nextCursor }
})
