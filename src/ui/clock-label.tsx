import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './clock-label.css'

export type ClockTone = 'far' | 'running' | 'near' | 'late' | 'paused'

interface ClockLabelProps {
  tone: ClockTone
  text: string
}

const LOOK: Record<ClockTone, { icon: IconName; filled: boolean }> = {
  far: { icon: 'clock', filled: false },
  running: { icon: 'clock', filled: true },
  near: { icon: 'clock', filled: true },
  late: { icon: 'warning-circle', filled: true },
  paused: { icon: 'pause-circle', filled: false },
}

export function ClockLabel({ tone, text }: ClockLabelProps) {
  return (
    <View className={`clock clock--${tone}`}>
      <Icon name={LOOK[tone].icon} filled={LOOK[tone].filled} size={17} />
      <View>{text}</View>
    </View>
  )
}
