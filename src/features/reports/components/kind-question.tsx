import { View } from '@tarojs/components'
import { categoryShort } from '@/copy/reports-categories'
import { FORM_WORDS } from '@/copy/reports-form'
import { type CategorySettings, offeredCodes } from '@/shared/domain/reports/category-settings'
import { Cell, ChoiceTile } from '@/ui'
import { categoryIcon } from '../model/report-look'
import { FieldProblem } from './field-problem'
import './kind-question.css'

interface KindQuestionProps {
  kinds: CategorySettings
  guesses: readonly string[]
  chosen: string | null
  problem?: string
  onChoose: (code: string) => void
  onMore: () => void
}

/** Three guesses, the best already chosen; everything else one tap away. */
export function KindQuestion({ kinds, guesses: guessed, chosen, problem, onChoose, onMore }: KindQuestionProps) {
  const codes = offeredCodes(kinds)
  const guesses = guessed.filter((code) => codes.includes(code))
  // A kind from the full list takes the place of the last guess, so that what will be sent is always in sight.
  const offered = chosen && !guesses.includes(chosen) ? [chosen, ...guesses.slice(0, 2)] : guesses
  return (
    <View className="kind">
      <View className="stackable kind__head">
        <View className="h-card">{FORM_WORDS.kindQuestion}</View>
        <View className="muted f13">{FORM_WORDS.kindBasis}</View>
      </View>
      <View className="tiles">
        {offered.map((code) => (
          <ChoiceTile key={code} id={`report-kind-${code}`} icon={categoryIcon(code)} label={categoryShort(code)} chosen={code === chosen} onTap={() => onChoose(code)} />
        ))}
      </View>
      <FieldProblem text={problem} />
      <Cell id="report-all-kinds" title={FORM_WORDS.kindOther(codes.length)} onTap={onMore} />
    </View>
  )
}
