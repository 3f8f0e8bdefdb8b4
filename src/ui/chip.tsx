import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './chip.css'

interface ChipProps {
  label: string
  on: boolean
  onTap: () => void
  icon?: IconName
  id?: string
}

export function Chip({ label, on, onTap, icon, id }: ChipProps) {
  return (
    <View id={id} className="chip" {...press(onTap, { role: 'checkbox', isChosen: on })}>
      <View className={classNames('chip__face', on && 'chip__face--on')}>
        {icon && <Icon name={icon} size={18} filled={on} />}
        <View>{label}</View>
      </View>
    </View>
  )
}
