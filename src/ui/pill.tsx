import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './pill.css'

interface PillProps {
  tone: 'neutral' | 'info' | 'done' | 'clock' | 'accent' | 'danger'
  icon: IconName
  /** Only for what is overdue or urgent. */
  solid?: boolean
  children: ReactNode
}

export function Pill({ tone, icon, solid, children }: PillProps) {
  return (
    <View className={classNames('pill', `pill--${tone}`, solid && 'pill--solid')}>
      <Icon name={icon} size={15} filled />
      <View>{children}</View>
    </View>
  )
}
