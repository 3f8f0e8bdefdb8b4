import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { press } from './press'
import './section.css'

interface SectionProps {
  title: string
  count?: number | string
  more?: { id?: string; label: string; onTap: () => void }
  children: ReactNode
}

export function Section({ title, count, more, children }: SectionProps) {
  return (
    <View className="sec">
      <View className="sec__head">
        <View className="sec__title">
          {title}
          {count !== undefined && <Text className="sec__count num">{count}</Text>}
        </View>
        {more && (
          <View id={more.id} className="sec__more" {...press(more.onTap)}>
            {more.label}
            <Icon name="caret-right" size={14} />
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
