import type { SubjectKind } from '../../../kernel/subject'
import type { RiderListDocument } from './list-document'
import { findList } from './list.store'

export const riderListKind: SubjectKind<RiderListDocument> = {
  name: 'rider-list',
  notFound: 'RIDER_LIST_NOT_FOUND',
  async load(id) {
    const list = await findList(id)
    // Whoever may not work on it is not told that there is one.
    return list ? { document: list, placeCode: list.placeCode, relations: {}, isVisibleTo: () => false } : null
  },
}
