import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { Cell } from '@/ui'
import type { PlaceLine } from '../model/place-guess'
import { FieldProblem } from './field-problem'

interface PlaceCardProps {
  line: PlaceLine
  problem?: string
  onChange: () => void
}

/** Where it is, how sure that is, and the way to say it otherwise. */
export function PlaceCard({ line, problem, onChange }: PlaceCardProps) {
  return (
    <View>
      <Cell
        id="report-change-place"
        icon={line.isDoubtful ? 'question' : 'map-pin'}
        title={line.title}
        detail={line.detail}
        end={FORM_WORDS.changePlace}
        onTap={onChange}
      />
      <FieldProblem text={problem} />
    </View>
  )
}
