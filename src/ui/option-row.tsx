import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { press } from './press'
import './option-row.css'

interface OptionRowProps {
  label: string
  detail?: string
  chosen: boolean
  onTap: () => void
  id?: string
}

export function OptionRow({ label, detail, chosen, onTap, id }: OptionRowProps) {
  return (
    <View id={id} className={classNames('opt', chosen && 'opt--on')} {...press(onTap, { role: 'radio', isChosen: chosen })}>
      <View className="opt__text">
        {label}
        {detail && <View className="opt__detail">{detail}</View>}
      </View>
      <View className="opt__radio">{chosen && <Icon name="check" size={16} />}</View>
    </View>
  )
}
