import { View } from '@tarojs/components'
import { ANNOUNCEMENT_STATE_WORDS, ANNOUNCEMENTS_WORDS, WITHDRAWAL_WORDS, WRITE_WORDS } from '@/copy/announcements'
import { momentWords } from '@/copy/clock'
import type { AnnouncementSummary } from '@/shared/contract/announcements'
import type { Instant } from '@/shared/domain/time'
import { Pill, press } from '@/ui'
import { senderWords, STATE_LOOKS } from '../model/announcement-look'
import './announcement-row.css'

interface AnnouncementRowProps {
  announcement: AnnouncementSummary
  now: Instant
  onOpen: () => void
}

/** One line: what, by which office, when. Withdrawn, it says why in place of its words. */
export function AnnouncementRow({ announcement, now, onOpen }: AnnouncementRowProps) {
  const { id, title, excerpt, state, at, withdrawal } = announcement
  const look = STATE_LOOKS[state]
  const isDraft = state === 'DRAFT' || state === 'CHECKING'
  const time = momentWords(at, now)
  const words = withdrawal ? WITHDRAWAL_WORDS[withdrawal.reasonCode] : excerpt
  return (
    <View id={`announcement-${id}`} className="announcement-row" {...press(onOpen, { label: ANNOUNCEMENTS_WORDS.rowLabel(title, ANNOUNCEMENT_STATE_WORDS[state]) })}>
      <View className="announcement-row__head">
        <View className="announcement-row__title">{title}</View>
        {look && (
          <Pill tone={look.tone} icon={look.icon}>
            {ANNOUNCEMENT_STATE_WORDS[state]}
          </Pill>
        )}
      </View>
      {words && <View className="announcement-row__words">{words}</View>}
      <View className="meta">
        <View>{senderWords(announcement)}</View>
        <View>{isDraft ? WRITE_WORDS.draftSaved(time) : ANNOUNCEMENTS_WORDS.publishedAt(time)}</View>
      </View>
    </View>
  )
}
