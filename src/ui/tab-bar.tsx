import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import { spoken } from './spoken'
import './tab-bar.css'

interface TabBarProps {
  items: { key: string; label: string; icon: IconName; badge?: number }[]
  active: string
  onChange: (key: string) => void
}

/** Five tabs; the one in the middle is the camera's key. Red is only the count of what waits for this reader. */
export function TabBar({ items, active, onChange }: TabBarProps) {
  const middle = Math.floor(items.length / 2)
  return (
    <View className="tabbar" {...spoken('tablist')}>
      <View className="tabbar__column">
        {items.map((item, index) => (
          <View
            key={item.key}
            id={`tab-${item.key}`}
            className={classNames('tab', active === item.key && 'tab--on', index === middle && 'tab--snap')}
            {...press(() => onChange(item.key), { role: 'tab', label: item.badge ? `${item.label}，${item.badge}` : item.label, isChosen: active === item.key })}
          >
            <View className="tab__icon">
              <Icon name={item.icon} filled={active === item.key || index === middle} />
            </View>
            <View className="tab__label">{item.label}</View>
            {item.badge ? <View className="tab__badge num">{item.badge > 99 ? '99+' : item.badge}</View> : null}
          </View>
        ))}
      </View>
    </View>
  )
}
