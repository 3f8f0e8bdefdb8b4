import { View } from '@tarojs/components'
import type { TopicSummary } from '@/shared/contract/topics-board'
import type { Instant } from '@/shared/domain/time'
import { TimeBar } from '@/ui'
import { dueByWords, type TopicClockReading } from '../model/topic-clock'
import './clock-bar.css'

/** How much of the limit has passed, and by when. */
export function ClockBar({ topic, clock, now }: { topic: Pick<TopicSummary, 'clock'>; clock: TopicClockReading; now: Instant }) {
  return (
    <View className="clock-bar">
      <TimeBar share={clock.share} tone={clock.tone} />
      <View className="muted f13 clock-bar__by">{dueByWords(topic.clock, now)}</View>
    </View>
  )
}
