import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import { spoken } from './spoken'
import './error-state.css'

interface ErrorStateProps {
  title: string
  text: string
  retryLabel: string
  onRetry: () => void
}

export function ErrorState({ title, text, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <View className="error" {...spoken('alert')}>
      <View className="error__icon">
        <Icon name="cloud-warning" size={28} />
      </View>
      <View className="error__text">
        <View className="error__title">{title}</View>
        <View className="error__detail">{text}</View>
      </View>
      <View className="error__act">
        <Button onTap={onRetry}>{retryLabel}</Button>
      </View>
    </View>
  )
}
