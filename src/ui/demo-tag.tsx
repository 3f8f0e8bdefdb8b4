import { View } from '@tarojs/components'
import './demo-tag.css'

export function DemoTag({ text }: { text: string }) {
  return <View className="demo">{text}</View>
}
