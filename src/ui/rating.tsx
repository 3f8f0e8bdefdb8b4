import { View } from '@tarojs/components'
import { Icon } from './icon'
import { press } from './press'
import { spoken } from './spoken'
import './rating.css'

interface RatingProps {
  value: number | null
  onChange: (value: number) => void
  /** One word for each of the five, from the worst. */
  labels: string[]
  id?: string
}

export function Rating({ value, onChange, labels, id }: RatingProps) {
  return (
    <View id={id} className="rating" {...spoken('radiogroup')}>
      <View className="rating__row">
        {labels.map((label, index) => {
          const score = index + 1
          return (
            <View
              key={label}
              id={id && `${id}-${score}`}
              className="rating__star"
              {...press(() => onChange(score), { role: 'radio', label, isChosen: value === score })}
            >
              <Icon name="star" size={32} filled={value !== null && score <= value} />
            </View>
          )
        })}
      </View>
      {value !== null && <View className="rating__word">{labels[value - 1]}</View>}
    </View>
  )
}
