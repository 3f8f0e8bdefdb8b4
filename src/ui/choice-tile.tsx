import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './choice-tile.css'

interface ChoiceTileProps {
  icon: IconName
  label: string
  chosen: boolean
  onTap: () => void
  id?: string
}

/** One of a few, side by side; in large type a row of its own. */
export function ChoiceTile({ icon, label, chosen, onTap, id }: ChoiceTileProps) {
  return (
    <View id={id} className={classNames('tile', chosen && 'tile--on')} {...press(onTap, { role: 'radio', label, isChosen: chosen })}>
      <Icon name={icon} size={26} filled={chosen} />
      <View className="tile__label">{label}</View>
      {chosen && (
        <View className="tile__mark">
          <Icon name="check" size={12} />
        </View>
      )}
    </View>
  )
}
