import { MINUTE } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import type { Job } from '../../../kernel/module'
import { readPiece } from '../roll/read-piece'
import { findAbandoned, updateVersion } from '../roll/roll.store'

const ABANDONED_AFTER = MINUTE / 2
const VERSIONS_PER_RUN = 5
/** Of 500 households: some seconds. */
const PIECES_PER_RUN = 12

/** Goes on with imports whose secretary closed the page. */
export const readAbandonedRolls: Job = {
  name: 'households.read-abandoned-rolls',
  async run(work) {
    let pieces = 0
    for (const found of await findAbandoned(work.now - ABANDONED_AFTER, VERSIONS_PER_RUN)) {
      try {
        for (let version = found; version.state === 'reading' && pieces < PIECES_PER_RUN; pieces++) version = await readPiece(version, work)
      } catch (error) {
        if (isAppError(error) && error.code !== 'UNAVAILABLE') await updateVersion(found._id, { state: 'reading' }, { state: 'failed' })
        else work.log.error('roll', { versionId: found._id }, error)
      }
    }
    return pieces
  },
}
