import { shelfOf } from '@/shared/domain/announcements/announcement-states'
import { DECIDERS } from '@/shared/domain/moderation/who-decides'
import type { ContentKind } from '../../kernel/moderation/content-kind'
import { findAnnouncement, updateAtVersion } from './announcements.store'

const ATTEMPTS = 5

/** What an office told a place. It is checked when it is written; from then on anybody may flag it, and the level above looks. */
export const announcementContent: ContentKind = {
  name: 'announcement',
  isPhoto: false,
  isFlaggable: true,
  async load(id) {
    const announcement = await findAnnouncement(id)
    if (!announcement || announcement.shelf === 'desk') return null
    const { publisherId, authorId, placeCode, title, body, publishedAs, isHidden } = announcement
    return {
      authorId: publisherId ?? authorId,
      placeCode,
      subject: { type: 'announcement', id },
      texts: [title, body],
      fileIds: [],
      office: DECIDERS.find((one) => one === publishedAs),
      isVisibleTo: () => !isHidden,
    }
  },
  show: (id, now) => setHidden(id, false, now),
  cover: (id) => setHidden(id, true, 0),
}

/** On the version, so that a step that is taken at the same moment does not put it back where it was. */
async function setHidden(id: string, isHidden: boolean, now: number): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const announcement = await findAnnouncement(id)
    if (!announcement || announcement.isHidden === isHidden) return
    const { state, endsAt, version } = announcement
    const shelf = shelfOf({ state, endsAt: endsAt.getTime(), isHidden }, now)
    if (await updateAtVersion(id, version, { set: { isHidden, shelf, version: version + 1 } })) return
  }
  throw new Error('an announcement is written without end')
}
