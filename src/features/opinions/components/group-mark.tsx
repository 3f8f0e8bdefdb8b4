import { View } from '@tarojs/components'
import { UNSPOKEN } from '@/ui'
import './group-mark.css'

/** ● ▲ ■: a group is told by its shape as much as by its hue. */
const SHAPES = ['circle', 'triangle', 'square'] as const

export function GroupMark({ group }: { group: number }) {
  return <View className={`group-mark group-mark--${SHAPES[group] ?? 'circle'} group-hue-${group}`} {...UNSPOKEN} />
}
