import type { Job } from '../../../kernel/module'
import { findToErase, updateAtVersion } from '../content.store'

const PER_RUN = 50

/** C29: the file of a photo that was refused, and that nobody spoke up for within 30 days, goes. The decision about it stays. */
export const eraseRefusedMedia: Job = {
  name: 'content.erase-refused-media',
  async run({ now, ports, log }) {
    let erased = 0
    for (const { _id, version } of await findToErase(now, PER_RUN)) {
      const colon = _id.indexOf(':')
      // First the word that it is gone: an appeal that comes in this moment finds it so, or comes before and keeps the file.
      if (!(await updateAtVersion(_id, version, { set: { isErased: true, version: version + 1 } }))) continue
      try {
        await ports.content.kind(_id.slice(0, colon))?.erase?.(_id.slice(colon + 1), now)
        await updateAtVersion(_id, version + 1, { set: { eraseMediaAt: null } })
        erased++
      } catch (error) {
        log.error('media not erased', { contentId: _id }, error)
      }
    }
    return erased
  },
}
