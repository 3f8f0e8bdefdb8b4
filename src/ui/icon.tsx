import { View } from '@tarojs/components'
import { classNames } from './class-names'
import type { IconName } from './icon-names'
import { spoken, UNSPOKEN } from './spoken'
import './icon.css'
import './icons.css'

interface IconProps {
  name: IconName
  /** px at scale 1; without it the icon goes with the text around it. */
  size?: number
  filled?: boolean
  /** Only where no word stands beside it. */
  label?: string
}

export function Icon({ name, size, filled = false, label }: IconProps) {
  const edge = size === undefined ? undefined : `calc(${size}px * var(--scale))`
  return (
    <View
      className={classNames('i', `i--${name}`, filled && 'i--filled')}
      style={edge === undefined ? undefined : { width: edge, height: edge }}
      {...(label === undefined ? UNSPOKEN : spoken('img', { label }))}
    />
  )
}
