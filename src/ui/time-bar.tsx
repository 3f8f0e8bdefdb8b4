import { View } from '@tarojs/components'
import type { ClockTone } from './clock-label'
import { UNSPOKEN } from './spoken'
import './time-bar.css'

interface TimeBarProps {
  /** Of the limit that has passed, 0 to 1. */
  share: number
  tone: ClockTone
}

/** A picture of the words beside it, so a screen reader passes over it. */
export function TimeBar({ share, tone }: TimeBarProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`
  return (
    <View className="time-bar" {...UNSPOKEN}>
      <View className={`time-bar__fill time-bar__fill--${tone}`} style={{ width }} />
    </View>
  )
}
