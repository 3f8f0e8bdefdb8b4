import { View } from '@tarojs/components'
import { useState } from 'react'
import { STEP_WORDS, TOPIC_DESK_WORDS, WHISTLE_WORDS } from '@/copy/topics-desk'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { topicReasonWords } from '@/copy/topics-reasons'
import { MAX_EXPLANATION } from '@/shared/contract/topics'
import { characterCount } from '@/shared/domain/characters'
import { MAX_RULE, MAX_RULES } from '@/shared/domain/topics/review'
import { Button, OptionRow, Sheet, TextField } from '@/ui'
import { DESK_STEPS, type DeskStep, rulesOf, type StepForm } from '../model/desk-steps'
import { ReplyField } from './reply-field'
import './sheet-words.css'

export interface StepInput {
  reasonCode?: string
  unitName?: string
  explanation?: string
  rules?: string[]
}

interface StepSheetProps {
  step: DeskStep
  isBusy: boolean
  onConfirm: (input: StepInput) => void
  onClose: () => void
}

const MAX_UNIT = 30

/** One act with what it asks for: a reason of a closed list, a department, a few words. */
export function StepSheet({ step, isBusy, onConfirm, onClose }: StepSheetProps) {
  const form: StepForm = DESK_STEPS[step]
  const words = STEP_WORDS[step]!
  const [reasonCode, setReason] = useState<string>()
  const [unitName, setUnit] = useState('')
  const [explanation, setExplanation] = useState('')
  const [isChecked, setChecked] = useState(false)
  const said = explanation.trim()
  const wordsProblem = said === '' && form.words === 'required' ? TOPIC_WORDS.required : form.asksRules ? ruleProblem(said) : tooLong(said, MAX_EXPLANATION)
  const unitProblem = form.asksUnit && unitName.trim() === '' ? TOPIC_WORDS.required : undefined
  const isReady = ![wordsProblem, unitProblem, form.reasons && !reasonCode].some(Boolean)
  const submit = () => {
    setChecked(true)
    if (isReady) onConfirm(inputOf(form, { reasonCode, unitName: unitName.trim(), explanation: said }))
  }
  return (
    <Sheet open title={words.title} closeLabel={TOPIC_DESK_WORDS.close} onClose={onClose}>
      <View className="t2 sheet-words">{words.text}</View>
      {form.reasons?.map((code) => <OptionRow key={code} id={`step-${code}`} label={topicReasonWords(code) ?? code} chosen={reasonCode === code} onTap={() => setReason(code)} />)}
      {form.asksUnit && <TextField id="step-unit" label={WHISTLE_WORDS.unit} value={unitName} max={MAX_UNIT} error={isChecked ? unitProblem : undefined} onChange={setUnit} />}
      {words.field && <ReplyField step={step} label={words.field} value={explanation} max={form.asksRules ? MAX_RULES * MAX_RULE : MAX_EXPLANATION} error={isChecked ? wordsProblem : undefined} onChange={setExplanation} />}
      <Button id="step-confirm" kind="primary" size="lg" block busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={submit}>
        {words.verb}
      </Button>
    </Sheet>
  )
}

/** Only what the act asks for. */
function inputOf(form: StepForm, { reasonCode, unitName, explanation }: { reasonCode: string | undefined; unitName: string; explanation: string }): StepInput {
  if (form.asksRules) return { rules: rulesOf(explanation) }
  return { ...(reasonCode && { reasonCode }), ...(form.asksUnit && { unitName }), ...(explanation && { explanation }) }
}

function tooLong(text: string, max: number): string | undefined {
  return characterCount(text) > max ? TOPIC_WORDS.tooLong(max) : undefined
}

function ruleProblem(text: string): string | undefined {
  const rules = rulesOf(text)
  return rules.length > MAX_RULES ? STEP_WORDS.adopt!.text : rules.map((rule) => tooLong(rule, MAX_RULE)).find(Boolean)
}
