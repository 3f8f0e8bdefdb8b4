import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { press } from './press'
import './button.css'

interface ButtonProps {
  /** primary: the one act that waits for a person. danger: cannot be undone. */
  kind?: 'primary' | 'ink' | 'soft' | 'line' | 'text' | 'danger'
  size?: 'md' | 'lg' | 'xl'
  icon?: IconName
  block?: boolean
  /** Set while it works: shown in place of the label; further taps are ignored. */
  busyLabel?: string
  /** The label then says why. */
  disabled?: boolean
  onTap?: () => void
  id?: string
  label?: string
  children: ReactNode
}

export function Button({ kind = 'soft', size = 'md', icon, block, busyLabel, disabled = false, onTap, id, label, children }: ButtonProps) {
  const isBusy = busyLabel !== undefined
  return (
    <View
      id={id}
      className={classNames('btn', `btn--${kind}`, `btn--${size}`, block && 'btn--block', isBusy && 'btn--busy', disabled && 'btn--disabled')}
      {...press(onTap, { label: isBusy ? busyLabel : label, isDisabled: isBusy || disabled })}
    >
      {isBusy ? <Icon name="circle-notch" size={20} /> : icon && <Icon name={icon} size={20} filled={kind === 'ink'} />}
      <View className="btn__label">{isBusy ? busyLabel : children}</View>
    </View>
  )
}
