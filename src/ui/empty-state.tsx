import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './empty-state.css'

interface EmptyStateProps {
  icon: IconName
  title: string
  text: string
  action?: { label: string; onTap: () => void }
}

export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <View className="empty">
      <View className="empty__icon">
        <Icon name={icon} size={44} />
      </View>
      <View className="empty__title">{title}</View>
      <View className="empty__text">{text}</View>
      {action && (
        <Button kind="line" onTap={action.onTap}>
          {action.label}
        </Button>
      )}
    </View>
  )
}
