import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './bottom-bar.css'

interface BottomBarProps {
  /** One line above the act: the way without it, or what follows from it. */
  hint?: string
  children: ReactNode
}

/** The primary act under the thumb. Goes into PageShell's `bottom`, which keeps it in view. */
export function BottomBar({ hint, children }: BottomBarProps) {
  return (
    <View className="bottom">
      <View className="bottom__column">
        {hint && <View className="bottom__hint">{hint}</View>}
        {children}
      </View>
    </View>
  )
}
