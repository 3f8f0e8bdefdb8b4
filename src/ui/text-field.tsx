import { Input, Text, Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { spoken } from './spoken'
import './text-field.css'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Characters as a person counts them. More can be typed, so that nothing pasted is cut silently: the counter says by how much. */
  max: number
  placeholder?: string
  help?: string
  /** In place of the help. */
  error?: string
  multiline?: boolean
  id?: string
}

/** The counter shows from this share of the limit on. */
const COUNT_FROM = 0.8
const NO_NATIVE_LIMIT = -1

export function TextField({ label, value, onChange, max, placeholder, help, error, multiline, id }: TextFieldProps) {
  const [isFocused, setFocused] = useState(false)
  const length = [...value].length
  const control = {
    id,
    className: 'field__input',
    value,
    placeholder,
    placeholderClass: 'field__placeholder',
    maxlength: NO_NATIVE_LIMIT,
    cursorSpacing: 24,
    ariaLabel: label,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  }
  return (
    <View className="field">
      <View className="field__label">
        <Text>{label}</Text>
        {length >= max * COUNT_FROM && (
          <Text className={classNames('field__count num', length > max && 'field__count--over')}>{`${length} / ${max}`}</Text>
        )}
      </View>
      <View className={classNames('field__box', isFocused && 'field__box--edit', error !== undefined && 'field__box--error')}>
        {multiline ? <Textarea {...control} className="field__input field__input--multi" autoHeight disableDefaultPadding /> : <Input {...control} />}
      </View>
      {error !== undefined ? (
        <View className="field__error" {...spoken('alert')}>
          <Icon name="warning-circle" filled size={16} />
          <View>{error}</View>
        </View>
      ) : (
        help && <View className="field__help">{help}</View>
      )}
    </View>
  )
}
