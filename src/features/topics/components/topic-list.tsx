import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BOARD_WORDS } from '@/copy/topics-board'
import { now as readNow } from '@/platform/clock'
import { openTopic } from '@/platform/navigation/navigate'
import { EmptyState, ErrorState, ListEnd, OfflineLine, Skeleton } from '@/ui'
import type { useTopics } from '../hooks/use-topics'
import { TopicCard } from './topic-card'

interface TopicListProps {
  list: ReturnType<typeof useTopics>
  empty: { title: string; text: string }
}

/** Topics with every state a list has. */
export function TopicList({ list, empty }: TopicListProps) {
  const now = readNow()
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={BOARD_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="chats-circle" {...empty} />
  }
  return (
    <View>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - list.cachedAt))} />}
      {list.items.map((topic) => (
        <TopicCard key={topic.id} topic={topic} now={now} onOpen={() => openTopic(topic.id)} />
      ))}
      {list.hasMore ? <Skeleton rows={1} label={BOARD_WORDS.loading} /> : <ListEnd text={BOARD_WORDS.end} />}
    </View>
  )
}
