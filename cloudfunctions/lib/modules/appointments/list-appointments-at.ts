import { listAppointmentsAt } from '@/shared/contract/appointments'
import { maskName } from '@/shared/domain/people/mask-name'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { placeTree } from '../../kernel/places/places'
import { isKnownTo } from './appointment-subject'
import { findLiveAt } from './appointments.store'
import { viewAppointment } from './view-appointment'

/** The offices that are filled at one place, the latest begun first. One trip. */
export const listAt = handle(listAppointmentsAt, async ({ placeCode, cursor, limit }, { viewer, now }) => {
  if (!placeTree.find(placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  const last = readCursor(cursor)
  const rows = await findLiveAt(placeCode, new Date(now), last && { at: last.position, id: last.id }, limit + 1)
  const page = toPage(rows, limit, (row) => ({ position: row.startsAt.getTime(), id: row._id }))
  const items = page.rows.map((row) => {
    const isKnown = isKnownTo(row, viewer)
    const name = row.name && (isKnown ? row.name : maskName(row.name))
    return { ...viewAppointment(row), name: name ?? null, personId: isKnown ? row.personId : null, isMine: row.personId === viewer.personId, canRevoke: isKnown }
  })
  return { items, nextCursor: page.nextCursor }
})
