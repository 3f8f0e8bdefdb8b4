import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { Button, Cell } from '@/ui'
import type { PlaceLine } from '../model/place-guess'
import { FieldProblem } from './field-problem'

interface PlaceCardProps {
  line: PlaceLine
  problem?: string
  onChange: () => void
  /** To put the pin on a map. */
  onPick: () => void
}

/** Where it is, how sure that is, and the way to say it otherwise. */
export function PlaceCard({ line, problem, onChange, onPick }: PlaceCardProps) {
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
      <Button id="report-pick-point" kind="text" icon="map-pin" onTap={onPick}>
        {FORM_WORDS.pickPoint}
      </Button>
      <FieldProblem text={problem} />
    </View>
  )
}
