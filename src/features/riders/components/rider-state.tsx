import { View } from '@tarojs/components'
import { clockWords, dateWords, momentWords } from '@/copy/clock'
import { RIDER_REFUSAL_WORDS, RIDER_WORDS } from '@/copy/riders'
import type { OutputOf } from '@/shared/contract/operation'
import type { getMyRider, Verification } from '@/shared/contract/riders'
import type { Instant } from '@/shared/domain/time'
import { Card } from '@/ui'

export type MyRider = OutputOf<typeof getMyRider>

/** Where I stand: a rider until when, and what became of the last asking where it still says something. */
export function RiderState({ mine: { until, isAppointed, mayAsk, last }, now }: { mine: MyRider; now: Instant }) {
  return (
    <>
      {until !== null && (
        <Card>
          <View className="h-page">{RIDER_WORDS.isRider}</View>
          <View id="rider-until" className="strong">
            {RIDER_WORDS.until(dateWords(until, now))}
          </View>
          {isAppointed && <View className="t2 f14">{RIDER_WORDS.appointed}</View>}
          {(mayAsk || !isAppointed) && <View className="t2 f14">{mayAsk ? RIDER_WORDS.renew : RIDER_WORDS.yearly}</View>}
        </Card>
      )}
      {last && (last.state === 'pending' || (last.state !== 'verified' && mayAsk)) && <LastAsking last={last} now={now} />}
    </>
  )
}

function LastAsking({ last, now }: { last: Verification; now: Instant }) {
  const reason = last.reasonCode ? (RIDER_REFUSAL_WORDS as Readonly<Record<string, string>>)[last.reasonCode] : undefined
  return (
    <Card>
      <View className="h-card">{RIDER_WORDS.state[last.state]}</View>
      {reason && <View className="strong">{reason}</View>}
      {last.state === 'pending' ? (
        <>
          <View className="strong">{last.isOverdue ? RIDER_WORDS.overdue : RIDER_WORDS.answer(clockWords(last.dueAt, now))}</View>
          <View className="muted f13">{momentWords(last.createdAt, now)}</View>
        </>
      ) : (
        <View className="t2 f14">{RIDER_WORDS.again}</View>
      )}
    </Card>
  )
}
