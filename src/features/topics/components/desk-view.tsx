import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { categoryShort } from '@/copy/reports-categories'
import { OWNERS_MATTER_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { TOPIC_STATE_WORDS } from '@/copy/topics-states'
import { openTopic } from '@/platform/navigation/navigate'
import type { TopicDetail } from '@/shared/contract/topics'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { DECIDED_KINDS, type OwnersMatter } from '@/shared/domain/topics/classification'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, ClockLabel, Note, Section } from '@/ui'
import { proposerWords } from '../model/proposer-words'
import { scopeWords } from '../model/scope-words'
import { readTopicClock } from '../model/topic-clock'
import { ClockBar } from './clock-bar'
import { HealthCard } from './health-card'
import { TopicHistory } from './topic-history'
import './desk-view.css'

interface DeskViewProps {
  topic: TopicDetail
  now: Instant
  /** Others that say something like it; null while nobody knows. */
  similar: readonly TopicSummary[]
}

/** The words unchanged, the clock, what is like it, and what the announcement still needs. */
export function DeskView({ topic, now, similar }: DeskViewProps) {
  const { desk } = topic
  const guess = topic.classification ? null : desk?.ownersMatterGuess
  return (
    <View>
      <View className="meta desk-view__who">
        <View>{TOPIC_WORDS.proposedAt(proposerWords(topic), momentWords(topic.proposedAt, now))}</View>
        {desk?.behalfName && <View>{TOPIC_DESK_WORDS.behalf(desk.behalfName)}</View>}
      </View>
      <Words topic={topic} now={now} />
      {guess && (
        <Note icon="info" tone="info">
          {TOPIC_DESK_WORDS.guess(OWNERS_MATTER_WORDS[guess as OwnersMatter])}
        </Note>
      )}
      <Section title={TOPIC_DESK_WORDS.similar}>
        <Card>
          {similar.length === 0 && <View className="t2">{TOPIC_DESK_WORDS.noSimilar}</View>}
          {similar.map(({ id, title, state }) => (
            <Cell key={id} id={`similar-${id}`} icon="git-merge" title={title} detail={TOPIC_STATE_WORDS[state].name} onTap={() => openTopic(id)} />
          ))}
        </Card>
      </Section>
      {desk && topic.kind && DECIDED_KINDS.includes(topic.kind) && <HealthCard lines={desk.health} />}
      <TopicHistory steps={topic.steps} now={now} />
    </View>
  )
}

/** What was said, as it was said, under the clock that runs. */
function Words({ topic, now }: { topic: TopicDetail; now: Instant }) {
  const clock = readTopicClock(topic.clock, now)
  return (
    <Card>
      <View className="stackable">
        <View className="h-card">{TOPIC_STATE_WORDS[topic.state].name}</View>
        {clock && <ClockLabel tone={clock.tone} text={clock.text} />}
      </View>
      {clock && <ClockBar topic={topic} clock={clock} now={now} />}
      <View className="hr" />
      <View className="h-card">{topic.title ? `“${topic.title}”` : TOPIC_DESK_WORDS.draft(topic.categoryCode ? categoryShort(topic.categoryCode) : '')}</View>
      {topic.wish && <View>{`“${topic.wish}”`}</View>}
      <View className="meta">
        {topic.title && <View>{TOPIC_DESK_WORDS.words}</View>}
        <View>{TOPIC_WORDS.scope(scopeWords(topic.scope))}</View>
        {topic.concernsRiders && <View>{TOPIC_WORDS.riders}</View>}
      </View>
    </Card>
  )
}
