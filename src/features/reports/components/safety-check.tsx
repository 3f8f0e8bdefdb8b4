import { View } from '@tarojs/components'
import { FORM_WORDS } from '@/copy/reports-form'
import { OptionRow } from '@/ui'
import { FieldProblem } from './field-problem'

interface SafetyCheckProps {
  isConfirmed: boolean
  problem?: string
  onChange: (isConfirmed: boolean) => void
}

/** Once a shift: the law forbids a phone in the hand of somebody who rides (reporting.md §3.1). */
export function SafetyCheck({ isConfirmed, problem, onChange }: SafetyCheckProps) {
  return (
    <View>
      <OptionRow id="report-safety" label={FORM_WORDS.safety} detail={FORM_WORDS.safetyHelp} chosen={isConfirmed} onTap={() => onChange(!isConfirmed)} />
      <FieldProblem text={problem} />
    </View>
  )
}
