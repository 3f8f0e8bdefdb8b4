import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { ANNOUNCEMENTS_WORDS } from '@/copy/announcements'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { openAnnouncement } from '@/platform/navigation/navigate'
import { Card, EmptyState, ErrorState, ListEnd, OfflineLine, Skeleton } from '@/ui'
import type { useAnnouncements } from '../hooks/use-announcements'
import { AnnouncementRow } from './announcement-row'

interface AnnouncementListProps {
  list: ReturnType<typeof useAnnouncements>
  which: 'current' | 'past'
}

export function AnnouncementList({ list, which }: AnnouncementListProps) {
  const now = readNow()
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={ANNOUNCEMENTS_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    const words = which === 'current' ? { title: ANNOUNCEMENTS_WORDS.empty, text: ANNOUNCEMENTS_WORDS.emptyText } : { title: ANNOUNCEMENTS_WORDS.pastEmpty, text: ANNOUNCEMENTS_WORDS.pastEmptyText }
    return <EmptyState icon="note" {...words} />
  }
  return (
    <View>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - list.cachedAt))} />}
      <Card>
        {list.items.map((announcement) => (
          <AnnouncementRow key={announcement.id} announcement={announcement} now={now} onOpen={() => openAnnouncement(announcement.id)} />
        ))}
      </Card>
      {list.hasMore ? <Skeleton rows={1} label={ANNOUNCEMENTS_WORDS.loading} /> : <ListEnd text={ANNOUNCEMENTS_WORDS.end} />}
    </View>
  )
}
