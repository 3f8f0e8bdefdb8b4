import { TOPIC_WORDS } from '@/copy/topics-detail'
import type { TopicStep } from '@/shared/contract/topics'
import type { Instant } from '@/shared/domain/time'
import { Card, Section, Timeline } from '@/ui'
import { historyRows } from '../model/history-rows'

/** Every step that happened, the latest first. */
export function TopicHistory({ steps, now }: { steps: readonly TopicStep[]; now: Instant }) {
  return (
    <Section title={TOPIC_WORDS.history}>
      <Card>
        <Timeline items={historyRows(steps, now)} />
      </Card>
    </Section>
  )
}
