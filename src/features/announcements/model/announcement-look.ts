import { ROLE_WORDS } from '@/copy/people'
import { ANNOUNCEMENTS_WORDS } from '@/copy/announcements'
import type { AnnouncementSummary } from '@/shared/contract/announcements'
import type { AnnouncementState } from '@/shared/domain/announcements/announcement-states'
import type { IconName } from '@/ui'

/** Absent: it simply stands there. */
export const STATE_LOOKS: Readonly<Partial<Record<AnnouncementState, { tone: 'neutral' | 'clock'; icon: IconName }>>> = {
  DRAFT: { tone: 'neutral', icon: 'note' },
  CHECKING: { tone: 'clock', icon: 'clock' },
  WITHDRAWN: { tone: 'neutral', icon: 'x-circle' },
  EXPIRED: { tone: 'neutral', icon: 'clock' },
}

export const TOPIC_ICONS: Readonly<Record<AnnouncementSummary['topic'], IconName>> = { outage: 'lightning', activity: 'users', service: 'list-checks', reminder: 'bell' }

/** Which office of which place; of a draft the place alone. */
export function senderWords({ place, publishedAs }: AnnouncementSummary): string {
  return publishedAs === null ? place.name : ANNOUNCEMENTS_WORDS.by(ROLE_WORDS[publishedAs], place.name)
}
