import { View } from '@tarojs/components'
import { BOARD_WORDS, CARD_ACTS, HOME_TOPIC_WORDS as WORDS } from '@/copy/topics-board'
import { STAGE_WORDS, TOPIC_STATE_NAMES } from '@/copy/topics-state-names'
import { now as readNow } from '@/platform/clock'
import { openTopic } from '@/platform/navigation/navigate'
import type { SoonTopic } from '@/shared/contract/topics-board'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, ClockLabel, DemoTag, Seal, Section, useMode } from '@/ui'
import { readTopicClock } from '../model/topic-clock'
import './topic-card.css'

/** What is decided in my community now, and by when; one of them in elder mode. Nothing where nothing waits for residents. */
export function SoonTopics({ topics }: { topics: readonly SoonTopic[] }) {
  const { isElder } = useMode()
  const now = readNow()
  const shown = isElder ? topics.slice(0, 1) : topics
  if (shown.length === 0) return null
  return (
    <Section title={WORDS.soonest}>
      {shown.map((topic) => (
        <SoonCard key={topic.id} topic={topic} now={now} isElder={isElder} />
      ))}
    </Section>
  )
}

function SoonCard({ topic, now, isElder }: { topic: SoonTopic; now: Instant; isElder: boolean }) {
  const { id, state, stage, title, isDemo } = topic
  const clock = readTopicClock(topic.clock, now)
  const fact = factOf(topic)
  return (
    <Card>
      <View className="stackable">
        <View className="row">
          <Seal character={STAGE_WORDS[stage]} state="here" />
          <View className="t2 gap">{TOPIC_STATE_NAMES[state]}</View>
        </View>
        {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
      </View>
      <View className="h-card topic-card__title">{title}</View>
      <View className="meta">
        {fact && <View>{fact}</View>}
        {isDemo && <DemoTag text={BOARD_WORDS.demo} />}
      </View>
      <View className="topic-card__act">
        <Button id={`home-topic-${id}`} size={isElder ? 'xl' : 'md'} block onTap={() => openTopic(id)}>
          {CARD_ACTS[state] ?? WORDS.look}
        </Button>
      </View>
    </Card>
  )
}

function factOf({ state, supports, supportsNeeded, people }: SoonTopic): string | null {
  if (state === 'SUPPORTING') return BOARD_WORDS.supports(supports, supportsNeeded)
  return people > 0 ? BOARD_WORDS.people(people) : null
}
