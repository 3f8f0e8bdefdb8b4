import { View } from '@tarojs/components'
import { dateWords } from '@/copy/clock'
import { BOARD_WORDS } from '@/copy/topics-board'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { TOPIC_STATE_WORDS } from '@/copy/topics-states'
import { canSpeak, speak } from '@/platform/speech/speech'
import type { TopicDetail } from '@/shared/contract/topics'
import { type Stage, STAGES } from '@/shared/domain/topics/topic-states'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, ClockLabel, StageBar } from '@/ui'
import { proposerWords } from '../model/proposer-words'
import { scopeWords } from '../model/scope-words'
import { readTopicClock } from '../model/topic-clock'
import { reachedAt, stageMarks } from '../model/topic-marks'
import { isMyTurn } from '../model/topic-turn'
import { ClockBar } from './clock-bar'
import './topic-head.css'

/** What is it, how far, by when, and what comes next: the four in the first screen. */
export function TopicHead({ topic, now }: { topic: TopicDetail; now: Instant }) {
  const words = TOPIC_STATE_WORDS[topic.state]
  const clock = readTopicClock(topic.clock, now)
  const title = topic.title || BOARD_WORDS.hiddenTitle
  return (
    <View>
      <View className="muted f13">{TOPIC_WORDS.proposedAt(proposerWords(topic), dateWords(topic.proposedAt, now))}</View>
      <View className="h-page topic-head__title">{title}</View>
      <View className="t2 f14 topic-head__scope">{TOPIC_WORDS.scope(scopeWords(topic.scope))}</View>
      {canSpeak() && (
        <View className="topic-head__read">
          <Button id="topic-read-aloud" icon="speaker-high" size="lg" block onTap={() => speak(TOPIC_WORDS.spoken(title, words.now, words.next))}>
            {TOPIC_WORDS.readAloud}
          </Button>
        </View>
      )}
      <Card>
        <StageBar marks={stageMarks(topic, isMyTurn(topic), notesOf(topic, clock?.text, now))} label={TOPIC_WORDS.stageLabel(words.name, clock?.text)} />
      </Card>
      <Card>
        <View className="stackable">
          <View className="h-card">{words.name}</View>
          {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
        </View>
        <View className="topic-head__now">{words.now}</View>
        <View className="t2 f14">{words.next}</View>
        {clock && <ClockBar topic={topic} clock={clock} now={now} />}
      </Card>
    </View>
  )
}

/** The day each stage before this one was reached, and the time left in this one. */
function notesOf({ steps, stage }: TopicDetail, clock: string | undefined, now: Instant): Partial<Record<Stage, string>> {
  const reached = reachedAt(steps)
  const past = STAGES.slice(0, STAGES.indexOf(stage)).map((one) => [one, reached[one] === undefined ? '' : dateWords(reached[one], now)] as const)
  return { ...Object.fromEntries(past), [stage]: clock }
}
