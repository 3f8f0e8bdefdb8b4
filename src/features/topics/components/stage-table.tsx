import { View } from '@tarojs/components'
import { clockWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { STAGES_WORDS } from '@/copy/topics-desk'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import type { Instant } from '@/shared/domain/time'
import { Card, ErrorState, Pill, Seal, Skeleton } from '@/ui'
import type { useTopicCounts } from '../hooks/use-topics'
import './stage-table.css'

/** How many are open at each stage, which are late, and what is due next (design 4.25): zero is said in words. */
export function StageTable({ counts, now }: { counts: ReturnType<typeof useTopicCounts>; now: Instant }) {
  const { data, error } = counts
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void counts.reload()} /> : <Skeleton label={STAGES_WORDS.loading} />
  return (
    <Card>
      {data.stages.map(({ stage, open, overdue, nextDueAt }) => (
        <View key={stage} className="stage-table__row">
          <Seal character={STAGE_WORDS[stage]} state={open > 0 ? 'here' : 'next'} />
          <View className="stage-table__words">
            <View className={open > 0 ? 'strong num' : 'muted'}>{STAGES_WORDS.open(open)}</View>
            {open > 0 && <View className="muted f13">{nextDueAt === null ? STAGES_WORDS.none : STAGES_WORDS.next(clockWords(nextDueAt, now))}</View>}
          </View>
          {overdue > 0 && (
            <Pill tone="danger" icon="warning-circle" solid>
              {STAGES_WORDS.overdue(overdue)}
            </Pill>
          )}
        </View>
      ))}
      {data.isMore && <View className="muted f13">{STAGES_WORDS.more}</View>}
    </Card>
  )
}
