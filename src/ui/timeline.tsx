import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './timeline.css'

interface TimelineItem {
  id: string
  /** mine: it waits for this reader. here: the present, but not for them. */
  tone: 'mine' | 'here' | 'past' | 'next'
  title: string
  meta?: string
  text?: string
}

/** Newest first. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <View className="tl" {...spoken('list')}>
      {items.map((item) => (
        <View key={item.id} className={`tl__item tl__item--${item.tone}`} {...spoken('listitem')}>
          <View className="tl__title">{item.title}</View>
          {item.meta && <View className="tl__meta">{item.meta}</View>}
          {item.text && <View className="tl__text">{item.text}</View>}
        </View>
      ))}
    </View>
  )
}
