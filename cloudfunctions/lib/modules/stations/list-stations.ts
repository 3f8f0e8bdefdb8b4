import { listStations } from '@/shared/contract/stations'
import { handlePublic } from '../../kernel/handler'
import { sha256 } from '../../kernel/sha256'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { findLiveStations } from './stations.store'
import { cardOf } from './view-station'

const PAGE = 500
const VERSION_LENGTH = 24

/** One trip. The version is what the answer says, whatever it came from: nothing has to be written for it when somebody checks in. */
export const list = handlePublic(listStations, async ({ since, cursor }, { now }) => {
  const rows = await findLiveStations(readCursor(cursor)?.id ?? null, PAGE + 1)
  const page = toPage(rows, PAGE, ({ _id }) => ({ position: 0, id: _id }))
  const items = page.rows.map((row) => cardOf(row, now))
  const version = sha256(JSON.stringify(items)).slice(0, VERSION_LENGTH)
  const isUnchanged = version === since
  return { items: isUnchanged ? [] : items, nextCursor: page.nextCursor, version, isUnchanged, at: now }
})
