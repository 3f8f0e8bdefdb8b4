import { getService, listMyServices, listWaitingServices } from '@/shared/contract/services'
import { handle, handleOn } from '../../kernel/handler'
import { readCursor, toPage } from '../../kernel/keyset-page'
import { serviceKind } from './service-subject'
import { findMine, findWaiting } from './services.store'
import { viewService } from './view-service'

/** One trip. */
export const listMine = handle(listMyServices, async ({ cursor, limit }, { person, viewer }) => {
  const page = toPage(await findMine(person.id, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.askedAt.getTime(), id: row._id }))
  return { items: page.rows.map((row) => viewService(row, viewer)), nextCursor: page.nextCursor }
})

/** One trip. */
export const listWaiting = handle(listWaitingServices, async ({ placeCode, cursor, limit }, { viewer }) => {
  const page = toPage(await findWaiting(placeCode, readCursor(cursor), limit + 1), limit, (row) => ({ position: row.dueAt?.getTime() ?? 0, id: row._id }))
  return { items: page.rows.map((row) => viewService(row, viewer)), nextCursor: page.nextCursor }
})

export const get = handleOn(serviceKind, getService, async (_input, { subject, viewer }) => await Promise.resolve(viewService(subject.document, viewer)))
