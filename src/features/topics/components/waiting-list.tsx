import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { STAGES_WORDS } from '@/copy/topics-desk'
import { openTopicDesk } from '@/platform/navigation/navigate'
import type { Instant } from '@/shared/domain/time'
import { Card, ClockLabel, EmptyState, ErrorState, ListEnd, press, Skeleton } from '@/ui'
import type { useWaitingTopics } from '../hooks/use-waiting-topics'
import { deskFact, deskTitle } from '../model/desk-facts'
import { readTopicClock } from '../model/topic-clock'

/** What waits for one office, the most urgent first. */
export function WaitingList({ list, now }: { list: ReturnType<typeof useWaitingTopics>; now: Instant }) {
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={STAGES_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="check-circle" {...STAGES_WORDS.empty} />
  }
  return (
    <View>
      {list.items.map((topic) => {
        const clock = readTopicClock(topic.clock, now)
        return (
          <Card key={topic.id}>
            <View id={`waiting-${topic.id}`} {...press(() => openTopicDesk(topic.id))}>
              {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
              <View className="h-card">{deskTitle(topic)}</View>
              <View className="t2 f14">{deskFact(topic)}</View>
            </View>
          </Card>
        )
      })}
      {list.hasMore ? <Skeleton rows={1} label={STAGES_WORDS.loading} /> : <ListEnd text={STAGES_WORDS.end} />}
    </View>
  )
}
