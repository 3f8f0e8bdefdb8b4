import { View } from '@tarojs/components'
import { ANNOUNCEMENTS_WORDS, WITHDRAWAL_WORDS } from '@/copy/announcements'
import { dateWords, momentWords } from '@/copy/clock'
import { canSpeak, speak } from '@/platform/speech/speech'
import type { Announcement } from '@/shared/contract/announcements'
import { DAY, type Instant } from '@/shared/domain/time'
import { Button, Card, Note, useMode } from '@/ui'
import { senderWords } from '../model/announcement-look'
import './announcement-view.css'

/** The whole of it, as residents read it; the preview of its author is the same. */
export function AnnouncementView({ announcement, now }: { announcement: Announcement; now: Instant }) {
  const { title, body, isHidden, state, at, endsAt, withdrawal } = announcement
  const mode = useMode()
  return (
    <View>
      {withdrawal && (
        <Note icon="x-circle" tone="neutral">
          {ANNOUNCEMENTS_WORDS.withdrawnNote(momentWords(withdrawal.at, now), WITHDRAWAL_WORDS[withdrawal.reasonCode])}
        </Note>
      )}
      {isHidden && (
        <Note icon="eye" tone="neutral">
          {ANNOUNCEMENTS_WORDS.hiddenNote}
        </Note>
      )}
      {state === 'EXPIRED' && (
        <Note icon="clock" tone="clock">
          {ANNOUNCEMENTS_WORDS.expiredNote}
        </Note>
      )}
      <Card>
        <View className="h-page">{title || ANNOUNCEMENTS_WORDS.hiddenTitle}</View>
        <View className="meta announcement-view__meta">
          <View>{senderWords(announcement)}</View>
          <View>{ANNOUNCEMENTS_WORDS.publishedAt(momentWords(at, now))}</View>
          {/* It stands through the day before the midnight at which it ends. */}
          {!withdrawal && <View>{ANNOUNCEMENTS_WORDS.until(dateWords(endsAt - DAY / 2, now))}</View>}
        </View>
        {body !== null && <View className="announcement-view__body">{body}</View>}
        {body !== null && mode.isElder && canSpeak() && (
          <Button id="announcement-read-aloud" size="lg" block onTap={() => speak(ANNOUNCEMENTS_WORDS.spoken(title, body))}>
            {ANNOUNCEMENTS_WORDS.readAloud}
          </Button>
        )}
      </Card>
    </View>
  )
}
