import { useEffect } from 'react'
import { BOARD_WORDS } from '@/copy/topics-board'
import { now as readNow } from '@/platform/clock'
import { openTopic } from '@/platform/navigation/navigate'
import { setTabBadge } from '@/platform/navigation/tab-state'
import { Section } from '@/ui'
import type { useMyTopics } from '../hooks/use-topics'
import { waitsForProposer } from '../model/topic-turn'
import { TopicCard } from './topic-card'

/** What this reader proposed and has to say more about. Nothing where nothing waits. `others`: what stands above it and waits as well. */
export function MyTopicsTurn({ list, others }: { list: ReturnType<typeof useMyTopics>; others: number }) {
  const now = readNow()
  const mine = list.items.filter((topic) => waitsForProposer(topic, now))
  const count = mine.length
  useEffect(() => setTabBadge('deliberation', count + others), [count, others])
  if (count === 0) return null
  return (
    <Section title={BOARD_WORDS.waitsForMe} count={count}>
      {mine.map((topic, index) => (
        <TopicCard key={topic.id} topic={topic} now={now} turn={index === 0 && others === 0 ? 'first' : 'mine'} onOpen={() => openTopic(topic.id)} />
      ))}
    </Section>
  )
}
