import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { press } from './press'
import './card.css'

interface CardProps {
  /** Not yet handed over: an ink outline. */
  outlined?: boolean
  onTap?: () => void
  id?: string
  label?: string
  children: ReactNode
}

export function Card({ outlined, onTap, id, label, children }: CardProps) {
  const control = onTap ? press(onTap, { label }) : {}
  return (
    <View id={id} className={classNames('card', outlined && 'card--outlined')} {...control}>
      {children}
    </View>
  )
}
