import { View } from '@tarojs/components'
import { Icon } from '@/ui'
import './field-problem.css'

/** What is wrong, under what it is wrong with. */
export function FieldProblem({ text }: { text?: string }) {
  if (!text) return null
  return (
    <View className="field-problem" {...{ ariaRole: 'alert', role: 'alert' }}>
      <Icon name="warning-circle" filled size={16} />
      <View className="gap">{text}</View>
    </View>
  )
}
