import { View } from '@tarojs/components'
import { classNames, press } from '@/ui'
import './tab-row.css'

interface TabRowProps<Key extends string> {
  tabs: Readonly<Record<Key, string>>
  chosen: Key
  onChoose: (key: Key) => void
}

export function TabRow<Key extends string>({ tabs, chosen, onChoose }: TabRowProps<Key>) {
  return (
    <View className="tab-row">
      {(Object.entries(tabs) as [Key, string][]).map(([key, label]) => (
        <View key={key} id={`tab-${key}`} className={classNames('tab-row__tab', key === chosen && 'tab-row__tab--on')} {...press(() => onChoose(key), { role: 'tab', isChosen: key === chosen })}>
          {label}
        </View>
      ))}
    </View>
  )
}
