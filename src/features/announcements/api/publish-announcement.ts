import { call } from '@/platform/cloud/call'
import { type Announcement, publishAnnouncement as publishOperation, saveAnnouncement } from '@/shared/contract/announcements'
import type { InputOf } from '@/shared/contract/operation'

/**
 * Saves what is on the screen and publishes it. Safe to repeat: a save that got through answers with what is stored, and what is out already
 * is not published again. `onSaved` is told the version at once, so that a repeat begins from it.
 * @throws AppError of announcements.save and announcements.publish
 */
export async function publishAnnouncement(input: InputOf<typeof saveAnnouncement>, onSaved: (version: number) => void): Promise<Announcement> {
  const saved = await call(saveAnnouncement, input)
  if (saved.state !== 'DRAFT') return saved
  onSaved(saved.version)
  return await call(publishOperation, { announcementId: saved.id, version: saved.version })
}
