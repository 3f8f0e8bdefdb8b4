import { View } from '@tarojs/components'
import { OPINIONS_WORDS } from '@/copy/opinions'
import type { Progress } from '@/shared/contract/opinions'
import { PLACED_FROM } from '@/shared/domain/consensus/consensus'
import { Button, classNames, UNSPOKEN } from '@/ui'
import './progress-ticks.css'

/** How many answers are left until the picture opens; then the way to it. */
export function ProgressTicks({ progress: { total, left }, onSee }: { progress: Progress; onSee: () => void }) {
  const ticks = Math.min(PLACED_FROM, total)
  if (ticks === 0) return null
  return (
    <View className="ticks">
      <View className="ticks__words">{left > 0 ? OPINIONS_WORDS.left(left) : OPINIONS_WORDS.open}</View>
      {left > 0 ? (
        <View className="ticks__row" {...UNSPOKEN}>
          {Array.from({ length: ticks }, (_, index) => (
            <View key={index} className={classNames('ticks__tick', index < ticks - left && 'ticks__tick--on')} />
          ))}
        </View>
      ) : (
        <Button id="opinions-see" kind="text" onTap={onSee}>
          {OPINIONS_WORDS.see}
        </Button>
      )}
    </View>
  )
}
