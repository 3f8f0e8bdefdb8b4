import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './cell.css'

interface CellProps {
  icon?: IconName
  title: string
  detail?: string
  /** At the right: a word, or a control of its own. */
  end?: ReactNode
  onTap?: () => void
  id?: string
}

/** Characters that stand beside a word at any scale. */
const SHORT_TITLE = 6
/** At the right it leaves room for any title. */
const SHORT_END = 2

export function Cell({ icon, title, detail, end, onTap, id }: CellProps) {
  const control = onTap ? press(onTap) : {}
  // Words beside words: in large type the second ones go below.
  const isWordy = typeof end === 'string' && end.length > SHORT_END && (detail !== undefined || title.length > SHORT_TITLE)
  return (
    <View id={id} className={classNames('cell', isWordy && 'cell--wordy')} {...control}>
      {icon && <Icon name={icon} size={24} />}
      <View className="cell__text">
        <View>{title}</View>
        {detail && <View className="cell__detail">{detail}</View>}
      </View>
      {end !== undefined && <View className="cell__end">{end}</View>}
      {onTap && (
        <View className="cell__caret">
          <Icon name="caret-right" size={16} />
        </View>
      )}
    </View>
  )
}
