import { View } from '@tarojs/components'
import { useState } from 'react'
import { FORM_WORDS } from '@/copy/reports-form'
import { REJECT_WORDS, type RejectReason } from '@/copy/reports-states'
import { HANDLE_WORDS } from '@/copy/staff-handle'
import { characterCount } from '@/shared/domain/characters'
import { MAX_NOTE, REJECT_REASONS } from '@/shared/contract/reports'
import { Button, OptionRow, Sheet, TextField } from '@/ui'
import { FieldProblem } from './field-problem'
import './sheet-acts.css'

interface RejectSheetProps {
  open: boolean
  isBusy: boolean
  problem?: string
  onReject: (reasonCode: RejectReason, nextStep: string) => void
  onClose: () => void
}

/** T3: a reason from the closed list, and whom to turn to; each reason brings a text to start from. */
export function RejectSheet({ open, isBusy, problem, onReject, onClose }: RejectSheetProps) {
  const [reason, setReason] = useState<RejectReason | null>(null)
  const [nextStep, setNextStep] = useState('')
  const [isChecked, setChecked] = useState(false)
  const words = nextStep.trim()
  const stepProblem = !words ? HANDLE_WORDS.nextStepRequired : characterCount(words) > MAX_NOTE ? FORM_WORDS.tooLong(MAX_NOTE) : undefined
  const choose = (next: RejectReason) => {
    // A text that somebody changed is theirs: only an untouched template gives way to the next one.
    const isTemplate = words === '' || (reason !== null && words === REJECT_WORDS[reason].nextStep)
    setReason(next)
    if (isTemplate) setNextStep(REJECT_WORDS[next].nextStep)
  }
  const submit = () => {
    setChecked(true)
    if (reason && !stepProblem) onReject(reason, words)
  }
  return (
    <Sheet open={open} title={HANDLE_WORDS.rejectTitle} closeLabel={HANDLE_WORDS.close} onClose={onClose}>
      <View className="sheet-label">{HANDLE_WORDS.rejectReason}</View>
      <View className="sheet-options">
        {REJECT_REASONS.map((code) => (
          <OptionRow key={code} id={`reject-${code}`} label={REJECT_WORDS[code].staff} chosen={reason === code} onTap={() => choose(code)} />
        ))}
      </View>
      <FieldProblem text={isChecked && !reason ? HANDLE_WORDS.rejectReasonRequired : undefined} />
      <TextField
        id="reject-next-step"
        label={HANDLE_WORDS.nextStep}
        help={HANDLE_WORDS.nextStepHelp}
        value={nextStep}
        max={MAX_NOTE}
        multiline
        error={(isChecked ? stepProblem : undefined) ?? problem}
        onChange={setNextStep}
      />
      <View className="sheet-acts">
        <Button id="reject-confirm" kind="danger" size="lg" block busyLabel={isBusy ? HANDLE_WORDS.rejecting : undefined} onTap={submit}>
          {reason ? HANDLE_WORDS.rejectConfirm(REJECT_WORDS[reason].staff) : HANDLE_WORDS.reject}
        </Button>
      </View>
    </Sheet>
  )
}
