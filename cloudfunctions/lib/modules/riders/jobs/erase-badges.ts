import { removeFiles } from '../../../adapters/storage'
import type { Job } from '../../../kernel/module'
import { findDue, updateVerification } from '../riders.store'

const PER_RUN = 50

/** Photos of badges go 30 days after the answer (C29): the file first, then what names it. */
export const eraseBadges: Job = {
  name: 'riders.erase-badges',
  async run({ now }) {
    const due = await findDue('badgeEraseAt', now, PER_RUN)
    for (const { _id, version, badgeFileId } of due) {
      if (badgeFileId !== null) await removeFiles([badgeFileId])
      await updateVerification(_id, version, { badgeFileId: null, badgeEraseAt: null })
    }
    return due.length
  },
}
