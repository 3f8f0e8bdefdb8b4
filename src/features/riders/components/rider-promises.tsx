import { View } from '@tarojs/components'
import { RIDER_WORDS } from '@/copy/riders'
import { Card, Cell } from '@/ui'

/** What being known as a rider never leads to. */
export function RiderPromises() {
  return (
    <Card>
      <View className="h-card">{RIDER_WORDS.never}</View>
      <Cell icon="x-circle" title={RIDER_WORDS.neverSeen} />
      <Cell icon="x-circle" title={RIDER_WORDS.neverTraced} />
    </Card>
  )
}
