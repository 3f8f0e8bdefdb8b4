import type { SubjectKind } from '../../../kernel/subject'
import type { RollVersionDocument } from './roll-document'
import { findVersion } from './roll.store'

export const rollVersionKind: SubjectKind<RollVersionDocument> = {
  name: 'roll-version',
  notFound: 'ROLL_NOT_FOUND',
  async load(id) {
    const version = await findVersion(id)
    if (!version) return null
    // Whoever may not work on it is not told that there is an import at all.
    return { document: version, placeCode: version.communityCode, relations: {}, isVisibleTo: () => false }
  },
}
