import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './note.css'

interface NoteProps {
  tone?: 'neutral' | 'clock' | 'info' | 'done' | 'danger'
  icon: IconName
  action?: { id?: string; label: string; onTap: () => void }
  children: ReactNode
}

export function Note({ tone = 'neutral', icon, action, children }: NoteProps) {
  return (
    <View className={`note note--${tone}`}>
      <Icon name={icon} size={18} filled />
      <View className="note__text">{children}</View>
      {action && (
        <View id={action.id} className="note__action" {...press(action.onTap)}>
          {action.label}
        </View>
      )}
    </View>
  )
}
