import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { spoken, UNSPOKEN } from './spoken'
import './support-bar.css'

interface SupportBarProps {
  /** Households. */
  count: number
  needed: number
  /** enough: it has them. over: its time ran out before. */
  state: 'short' | 'enough' | 'over'
  /** Says in words what the bar shows. */
  label: string
}

/** Above this the households are one bar: cells would be too narrow to tell apart. */
const MAX_CELLS = 20

/** 附议: one cell a household (design 4.18), the hand at the end. */
export function SupportBar({ count, needed, state, label }: SupportBarProps) {
  const filled = Math.min(count, needed)
  return (
    <View className={`support support--${state}`} {...spoken('img', { label })}>
      <View className="support__bulb" {...UNSPOKEN}>
        <Icon name={state === 'enough' ? 'check' : 'hand'} size={18} />
      </View>
      <View className="support__cells" {...UNSPOKEN}>
        {needed <= MAX_CELLS ? (
          Array.from({ length: needed }, (_, index) => <View key={index} className={classNames('support__cell', index < filled && 'support__cell--on')} />)
        ) : (
          <View className="support__cell">
            <View className="support__fill" style={{ width: `${Math.round((100 * filled) / needed)}%` }} />
          </View>
        )}
      </View>
    </View>
  )
}
