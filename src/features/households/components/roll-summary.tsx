import { View } from '@tarojs/components'
import { ROLL_STATE_WORDS, ROLL_WORDS } from '@/copy/roll'
import type { RollVersion } from '@/shared/contract/roll'
import { Card, Pill } from '@/ui'
import './roll-summary.css'

const COUNTS = ['added', 'changed', 'same', 'kept', 'conflict', 'wrong', 'merged', 'cleaned'] as const

/** What the dry run found, and that nothing has happened yet. */
export function RollSummary({ version }: { version: RollVersion }) {
  const { state, households, done } = version
  const isReading = state === 'reading'
  return (
    <Card>
      <View className="t2 f14">{`${version.fileName}，${ROLL_WORDS.rows(version.rows)}`}</View>
      <View className="stackable">
        <View className="h-card">{isReading ? ROLL_WORDS.reading(done, households) : state === 'ready' ? ROLL_WORDS.ready : ROLL_STATE_WORDS[state]}</View>
        {(isReading || state === 'ready') && (
          <Pill tone="neutral" icon="lock">
            {ROLL_WORDS.untouched}
          </Pill>
        )}
      </View>
      <View className="roll-bar">
        <View className="roll-bar__done" style={{ width: `${households === 0 ? 0 : Math.round((done / households) * 100)}%` }} />
      </View>
      <View className="roll-counts">
        {COUNTS.filter((name) => version.counts[name] > 0).map((name) => (
          <View key={name} className="stackable">
            <View className="t2">{ROLL_WORDS.counts[name]}</View>
            <View className="num strong">{version.counts[name]}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
