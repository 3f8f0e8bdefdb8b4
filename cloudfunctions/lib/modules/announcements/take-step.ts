import { type AnnouncementAction, type AnnouncementFacts, announcementStep, shelfOf } from '@/shared/domain/announcements/announcement-states'
import { AppError } from '@/shared/errors'
import type { AnnouncementDocument, AnnouncementEffect, AnnouncementEvent } from './announcement-document'
import { stepEffects } from './step-effects'
import { findAnnouncement, updateAtVersion } from './announcements.store'

/** A step that somebody wants to take. `personId` null: the clock. */
export interface Attempted {
  action: AnnouncementAction
  personId: string | null
  capacities: readonly string[]
  /** The version that they saw. */
  version: number
  now: number
  reasonCode?: string
}

export function toFacts({ state, check, endsAt }: AnnouncementDocument): AnnouncementFacts {
  return { state, isTextPassed: check === 'passed', endsAt: endsAt.getTime() }
}

/**
 * The one way an announcement changes its state: one conditional update on the version writes the new state, its event and its side effects.
 * `set`: what the step brings beyond it; a check that it settles counts for the rule. A repeat of the same step from the same version by the
 * same person is a success with what is stored.
 * @throws ANNOUNCEMENT_CHANGED, and whatever `announcementStep` throws
 */
export async function takeStep(announcement: AnnouncementDocument, tried: Attempted, set: Partial<AnnouncementDocument> = {}): Promise<AnnouncementDocument> {
  if (announcement.version !== tried.version) return repeatOrChanged(announcement, tried)
  const { action, personId, now } = tried
  const to = announcementStep(toFacts({ ...announcement, ...set }), action, personId === null ? 'clock' : 'publisher', now)
  const at = new Date(now)
  const version = announcement.version + 1
  const event: AnnouncementEvent = { version, at, action, from: announcement.state, to, personId, reasonCode: tried.reasonCode ?? null }
  const change = {
    ...set,
    state: to,
    version,
    shelf: shelfOf({ state: to, endsAt: announcement.endsAt.getTime(), isHidden: announcement.isHidden }, now),
    shelvedAt: to === 'PUBLISHED' ? at : announcement.shelvedAt,
    checkingSince: to === 'CHECKING' ? at : null,
    undeliveredSince: announcement.undeliveredSince ?? at,
  } satisfies Partial<AnnouncementDocument>
  const stepped = { ...announcement, ...change, events: [...announcement.events, event] }
  const outbox: AnnouncementEffect[] = stepEffects(stepped, event, tried.capacities)
  if (await updateAtVersion(announcement._id, announcement.version, { set: change, append: { events: [event], outbox } })) {
    return { ...stepped, outbox: [...announcement.outbox, ...outbox] }
  }
  const present = await findAnnouncement(announcement._id)
  if (!present) throw new AppError('ANNOUNCEMENT_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

function repeatOrChanged(present: AnnouncementDocument, { action, personId, version }: Attempted): AnnouncementDocument {
  const made = present.events.find((event) => event.version === version + 1)
  if (made?.action !== action || made.personId !== personId) throw new AppError('ANNOUNCEMENT_CHANGED', { fields: { version: String(present.version) } })
  return present
}
