import { ageWords } from '@/copy/clock'
import { ANNOUNCEMENTS_WORDS, WRITE_WORDS } from '@/copy/announcements'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { openAnnouncement, openAnnouncements, openWriteAnnouncement } from '@/platform/navigation/navigate'
import { Button, Card, EmptyState, ErrorState, OfflineLine, Section, Skeleton } from '@/ui'
import { useAnnouncements } from '../hooks/use-announcements'
import { AnnouncementRow } from './announcement-row'

/** What fits on 首页; the rest is one tap away. */
const SHOWN = 3

/** On 首页: what the community says; whoever publishes there begins from here. */
export function AnnouncementsSection({ communityCode, canPublish }: { communityCode: string; canPublish: boolean }) {
  const list = useAnnouncements(communityCode, 'current', SHOWN)
  const now = readNow()
  useReturn(() => void list.reload())
  usePullDown(list.reload)
  const isBlank = list.items.length === 0
  return (
    <Section title={ANNOUNCEMENTS_WORDS.section} more={{ label: ANNOUNCEMENTS_WORDS.all, onTap: () => openAnnouncements(communityCode) }}>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - list.cachedAt))} />}
      {isBlank && list.isLoading && <Skeleton rows={1} label={ANNOUNCEMENTS_WORDS.loading} />}
      {isBlank && !list.isLoading && list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {isBlank && !list.isLoading && !list.error && <EmptyState icon="note" title={ANNOUNCEMENTS_WORDS.empty} text={ANNOUNCEMENTS_WORDS.emptyText} />}
      {!isBlank && (
        <Card>
          {list.items.map((announcement) => (
            <AnnouncementRow key={announcement.id} announcement={announcement} now={now} onOpen={() => openAnnouncement(announcement.id)} />
          ))}
        </Card>
      )}
      {canPublish && (
        <Button id="home-write-announcement" kind="line" size="lg" icon="note" block onTap={() => openWriteAnnouncement()}>
          {WRITE_WORDS.open}
        </Button>
      )}
    </Section>
  )
}
