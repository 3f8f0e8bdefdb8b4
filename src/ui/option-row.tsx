import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './option-row.css'

interface OptionRowProps {
  label: string
  detail?: string
  /** Before the words. */
  icon?: IconName
  /** In place of the check, where the order of choices counts. */
  mark?: string
  /** Several may be chosen. */
  isMany?: boolean
  chosen: boolean
  onTap: () => void
  id?: string
}

export function OptionRow({ label, detail, icon, mark, isMany = false, chosen, onTap, id }: OptionRowProps) {
  return (
    <View id={id} className={classNames('opt', chosen && 'opt--on')} {...press(onTap, { role: isMany ? 'checkbox' : 'radio', isChosen: chosen })}>
      {icon && <Icon name={icon} size={24} />}
      <View className="opt__text">
        {label}
        {detail && <View className="opt__detail">{detail}</View>}
      </View>
      <View className={classNames('opt__radio', isMany && 'opt__radio--many', mark !== undefined && 'opt__radio--mark')}>{mark ?? (chosen && <Icon name="check" size={16} />)}</View>
    </View>
  )
}
