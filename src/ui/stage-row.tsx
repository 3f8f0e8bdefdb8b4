import { View } from '@tarojs/components'
import { Seal } from './seal'
import { spoken, UNSPOKEN } from './spoken'
import { isPresent, type StageMark } from './stage-mark'
import './stage-row.css'

interface StageRowProps {
  marks: readonly StageMark[]
  /** Says in words what the seals show. */
  label: string
}

/** The six words on one line of a card. */
export function StageRow({ marks, label }: StageRowProps) {
  return (
    <View className="stage-row" {...spoken('img', { label })}>
      {marks.map((mark) => (
        <View key={mark.character} className={`stage-row__word stage-row__word--${mark.state}`} {...UNSPOKEN}>
          {isPresent(mark) ? <Seal size="sm" character={mark.character} state={mark.state} /> : mark.character}
        </View>
      ))}
    </View>
  )
}
