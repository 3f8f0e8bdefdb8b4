import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui'
import './identity-steps.css'

interface IdentityStepProps {
  /** `open`: the next to take. */
  state: 'done' | 'open' | 'later'
  title: string
  detail: string
  /** What it is asked for, before it is asked. */
  why?: string
  children?: ReactNode
}

const ICONS = { done: 'check-circle', open: 'circle', later: 'minus' } as const

/** One step of identity: what it gives, why it is asked, and the act. */
export function IdentityStep({ state, title, detail, why, children }: IdentityStepProps) {
  return (
    <View className="step">
      <View className="step__mark">
        <Icon name={ICONS[state]} filled={state === 'done'} size={24} />
      </View>
      <View className="step__body">
        <View className="h-card">{title}</View>
        <View className="t2 f14">{detail}</View>
        {why && <View className="t2 f14 step__why">{why}</View>}
        {children && <View className="step__act">{children}</View>}
      </View>
    </View>
  )
}
