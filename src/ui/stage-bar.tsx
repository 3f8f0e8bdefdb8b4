import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { useMode } from './display-mode'
import { Seal } from './seal'
import { spoken, UNSPOKEN } from './spoken'
import { isPresent, type StageMark } from './stage-mark'
import './stage-bar.css'

interface StageBarProps {
  marks: readonly StageMark[]
  /** Says in words what the seals show. */
  label: string
}

/** From this scale on six notes do not stand side by side: only the present one is left, on a line of its own. */
const LARGE = 1.35

/** The six seals of one matter, with the day under each that is past and the time left under the present one. */
export function StageBar({ marks, label }: StageBarProps) {
  const { scale } = useMode()
  const isLarge = scale >= LARGE
  const present = marks.find(isPresent)
  return (
    <View className="stage" {...spoken('img', { label })}>
      <View className="stage__seals" {...UNSPOKEN}>
        {marks.map((mark) => (
          <View key={mark.character} className={classNames('stage__item', `stage__item--${mark.state}`, isPresent(mark) && 'stage__item--now')}>
            <View className="stage__slot">
              <Seal character={mark.character} state={mark.state} />
            </View>
            {!isLarge && <View className="stage__note num">{mark.note}</View>}
          </View>
        ))}
      </View>
      {isLarge && present?.note && (
        <View className="stage__line" {...UNSPOKEN}>
          {present.note}
        </View>
      )}
    </View>
  )
}
