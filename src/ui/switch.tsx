import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { press } from './press'
import './switch.css'

interface SwitchProps {
  on: boolean
  /** What it switches; spoken, not drawn. */
  label: string
  onChange: (on: boolean) => void
  id?: string
}

export function Switch({ on, label, onChange, id }: SwitchProps) {
  return (
    <View id={id} className="switch" {...press(() => onChange(!on), { role: 'switch', label, isChosen: on })}>
      <View className={classNames('switch__track', on && 'switch__track--on')}>
        <View className="switch__thumb" />
      </View>
    </View>
  )
}
