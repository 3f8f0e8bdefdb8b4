import { getAnnouncementDraft, publishAnnouncement, saveAnnouncement, withdrawAnnouncement } from '@/shared/contract/announcements'
import { DAY, HOUR, type Instant } from '@/shared/domain/time'
import type { Control } from '../../local-cloud/index.ts'
import type { DemoAnnouncement, DemoWorld } from './demo-world'
import { demoUlid } from './demo-timeline'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)

/** What the offices of the demonstration announced, at the times told in database/demo. Repeating it adds nothing. */
export async function seedAnnouncements(world: DemoWorld, people: People, control: Control, now: Instant): Promise<void> {
  const inOrder = [...world.announcements].sort((a, b) => b.hoursAgo - a.hoursAgo)
  for (const entry of inOrder) {
    const id = demoUlid(`announcement:${entry.key}`, FIRST_DAY)
    if (await isThere(id, entry, people)) continue
    await announce(id, entry, people, control, now)
  }
}

async function isThere(announcementId: string, { by }: DemoAnnouncement, people: People): Promise<boolean> {
  try {
    await personOf(people, by).call(getAnnouncementDraft, { announcementId })
    return true
  } catch {
    return false
  }
}

async function announce(id: string, entry: DemoAnnouncement, people: People, control: Control, now: Instant): Promise<void> {
  const { by, placeCode, topic, title, body, hoursAgo, standsDays, withdrawn } = entry
  const publisher = personOf(people, by)
  const at = now - hoursAgo * HOUR
  await control.setClock(at)
  const draft = await publisher.call(saveAnnouncement, { id, placeCode, topic, title, body, endsAt: at + standsDays * DAY })
  const shown = await publisher.call(publishAnnouncement, { announcementId: id, version: draft.version })
  if (!withdrawn) return
  await control.setClock(at + withdrawn.afterHours * HOUR)
  await publisher.call(withdrawAnnouncement, { announcementId: id, version: shown.version, reasonCode: withdrawn.reasonCode })
}
