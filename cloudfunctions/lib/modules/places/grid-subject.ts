import { GRID_EDITORS } from '@/shared/domain/geo/grids/grid-editors'
import { holdsRole } from '@/shared/domain/appointments'
import type { SubjectKind } from '../../kernel/subject'
import type { GridVersionDocument } from './grid-document'
import { findGridVersion } from './grids.store'

export const gridVersionKind: SubjectKind<GridVersionDocument> = {
  name: 'gridVersion',
  notFound: 'GRIDS_NOT_FOUND',
  async load(id) {
    const version = await findGridVersion(id)
    if (!version) return null
    const { communityCode } = version
    return { document: version, placeCode: communityCode, relations: {}, isVisibleTo: ({ appointments, now }) => holdsRole(appointments, GRID_EDITORS, communityCode, now) }
  },
}
