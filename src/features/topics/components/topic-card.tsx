import { View } from '@tarojs/components'
import { BOARD_WORDS, CARD_ACTS } from '@/copy/topics-board'
import { STAGE_WORDS, TOPIC_STATE_NAMES } from '@/copy/topics-state-names'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { CLOSED_STATES } from '@/shared/domain/topics/topic-states'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, ClockLabel, DemoTag, press, StageRow } from '@/ui'
import { proposerWords } from '../model/proposer-words'
import { scopeWords } from '../model/scope-words'
import { readTopicClock } from '../model/topic-clock'
import { stageMarks } from '../model/topic-marks'
import './topic-card.css'

interface TopicCardProps {
  topic: TopicSummary
  now: Instant
  /** It waits for this reader; the first such one has the page's red button. */
  turn?: 'first' | 'mine'
  onOpen: () => void
}

/** One matter: how far, by when, what, who with, and its likely act (design 4.2). */
export function TopicCard({ topic, now, turn, onOpen }: TopicCardProps) {
  const clock = readTopicClock(topic.clock, now)
  const name = TOPIC_STATE_NAMES[topic.state]
  const act = topic.isMine || !CLOSED_STATES.includes(topic.state) ? CARD_ACTS[topic.state] : undefined
  const title = topic.title || BOARD_WORDS.hiddenTitle
  const isOver = CLOSED_STATES.includes(topic.state)
  return (
    <Card>
      <View id={`topic-${topic.id}`} {...press(onOpen, { label: BOARD_WORDS.cardLabel(title, name) })}>
        <View className="stackable">
          <StageRow marks={stageMarks(topic, turn !== undefined)} label={isOver ? BOARD_WORDS.endedLabel(name) : BOARD_WORDS.standing(STAGE_WORDS[topic.stage], clock?.text)} />
          {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
        </View>
        <View className="h-card topic-card__title">{title}</View>
        <View className="meta">
          <View className="strong">{name}</View>
          {factsOf(topic).map((fact) => (
            <View key={fact}>{fact}</View>
          ))}
        </View>
        <View className="meta">
          <View>{proposerWords(topic)}</View>
          <View>{scopeWords(topic.scope)}</View>
          {topic.isDemo && <DemoTag text={BOARD_WORDS.demo} />}
        </View>
      </View>
      {act && (
        <View className="topic-card__act">
          <Button id={`topic-act-${topic.id}`} kind={turn === 'first' ? 'primary' : 'soft'} block onTap={onOpen}>
            {act}
          </Button>
        </View>
      )}
    </Card>
  )
}

/** Real numbers, of those that say something at this stage. */
function factsOf({ state, supports, supportsNeeded, people, statements, concernsRiders, isConsultation }: TopicSummary): string[] {
  return [
    state === 'SUPPORTING' && BOARD_WORDS.supports(supports, supportsNeeded),
    people > 0 && BOARD_WORDS.people(people),
    statements > 0 && BOARD_WORDS.statements(statements),
    isConsultation && BOARD_WORDS.consultation,
    concernsRiders && BOARD_WORDS.riders,
  ].filter((fact): fact is string => fact !== false)
}
