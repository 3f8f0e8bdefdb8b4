import { View } from '@tarojs/components'
import './list-end.css'

export function ListEnd({ text }: { text: string }) {
  return <View className="list-end">{text}</View>
}
