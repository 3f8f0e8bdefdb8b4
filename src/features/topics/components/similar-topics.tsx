import { View } from '@tarojs/components'
import { BOARD_WORDS } from '@/copy/topics-board'
import { PROPOSE_WORDS } from '@/copy/topics-propose'
import { STAGE_WORDS, TOPIC_STATE_NAMES } from '@/copy/topics-state-names'
import { openTopic } from '@/platform/navigation/navigate'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { Button, Card, Section, StageRow } from '@/ui'
import { stageMarks } from '../model/topic-marks'
import './similar-topics.css'

/** What others said already, each with its own verb: seen before anything is proposed twice. */
export function SimilarTopics({ topics }: { topics: readonly TopicSummary[] }) {
  if (topics.length === 0) return null
  return (
    <Section title={PROPOSE_WORDS.similar}>
      <Card>
        {topics.map((topic) => (
          <View key={topic.id} className="stackable similar-topic">
            <View className="grow">
              <StageRow marks={stageMarks(topic, false)} label={BOARD_WORDS.standing(STAGE_WORDS[topic.stage], undefined)} />
              <View className="strong similar-topic__title">{topic.title}</View>
              <View className="muted f13">{TOPIC_STATE_NAMES[topic.state]}</View>
            </View>
            <Button id={`similar-${topic.id}`} onTap={() => openTopic(topic.id)}>
              {topic.state === 'SUPPORTING' ? PROPOSE_WORDS.lookSupport : PROPOSE_WORDS.look}
            </Button>
          </View>
        ))}
      </Card>
    </Section>
  )
}
