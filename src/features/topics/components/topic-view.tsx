import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { dateWords } from '@/copy/clock'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { openOpinions, openTopic } from '@/platform/navigation/navigate'
import type { TopicDetail } from '@/shared/contract/topics'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell } from '@/ui'
import type { TopicChange } from '../hooks/use-topic'
import { PlanCard } from './plan-card'
import { CovenantCard, ReviewCard, ReviewResults } from './review-card'
import { SupportCard } from './support-card'
import { TopicHead } from './topic-head'
import { TopicHistory } from './topic-history'

interface TopicViewProps {
  topic: TopicDetail
  now: Instant
  change: TopicChange
  /** Where it is voted on. */
  ballots?: ReactNode
}

/** Everything that anybody may know of a topic. */
export function TopicView({ topic, now, change, ballots }: TopicViewProps) {
  return (
    <View>
      <TopicHead topic={topic} now={now} />
      {ballots}
      <ReviewCard topic={topic} change={change} />
      <CovenantCard topic={topic} now={now} />
      <ReviewResults topic={topic} now={now} />
      <SupportCard topic={topic} now={now} />
      {(topic.wish || topic.concernsRiders) && (
        <Card>
          {topic.wish && <View className="muted f13">{TOPIC_WORDS.wish}</View>}
          {topic.wish && <View>{topic.wish}</View>}
          {topic.concernsRiders && <View className="t2 f14">{TOPIC_WORDS.riders}</View>}
        </Card>
      )}
      <PlanCard topic={topic} now={now} />
      {topic.statements > 0 && topic.state !== 'DELIBERATING' && (
        <Card>
          <Cell id="topic-what-people-said" icon="chats-circle" title={TOPIC_WORDS.opinions} detail={TOPIC_WORDS.opinionsHelp(topic.people, topic.statements)} onTap={() => openOpinions(topic.id)} />
        </Card>
      )}
      <Links topic={topic} now={now} />
      <TopicHistory steps={topic.steps} now={now} />
    </View>
  )
}

/** Where it went, and what came into it. */
function Links({ topic: { mergedInto, mergedFrom, reportIds, unitName, desk }, now }: { topic: TopicDetail; now: Instant }) {
  if (!mergedInto && mergedFrom.length === 0 && reportIds.length === 0 && !unitName) return null
  return (
    <Card>
      {mergedInto && <Cell id="topic-merged-into" icon="git-merge" title={TOPIC_WORDS.merged} detail={TOPIC_WORDS.mergedInto(mergedInto.title)} onTap={() => openTopic(mergedInto.id)} />}
      {mergedFrom.map(({ id, title, at }) => (
        // One that was merged before it was published opens for its offices only.
        <Cell key={id} id={`topic-merged-${id}`} icon="git-merge" title={title} detail={TOPIC_WORDS.mergedHere(dateWords(at, now))} onTap={desk ? () => openTopic(id) : undefined} />
      ))}
      {reportIds.length > 0 && <Cell icon="camera" title={TOPIC_WORDS.fromReports(reportIds.length)} />}
      {unitName && <Cell icon="bell" title={TOPIC_WORDS.unit(unitName)} />}
    </Card>
  )
}
