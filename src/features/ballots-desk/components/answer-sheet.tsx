import { View } from '@tarojs/components'
import { useState } from 'react'
import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import { Button, OptionRow, Sheet, TextField } from '@/ui'
import { wordsProblem } from '../model/words-problem'
import './answer-sheet.css'

interface AnswerSheetProps<Code extends string> {
  /** Prefix of the ids of its parts. */
  id: string
  title: string
  /** What is answered, in its own words. */
  said: string
  answers: readonly { code: Code; label: string; detail: string }[]
  field: string
  max: number
  choose: string
  confirm: (answer: string) => string
  isBusy: boolean
  onConfirm: (code: Code, words: string) => void
  onClose: () => void
}

/** One of two answers with the words that go with it; the button repeats the answer. */
export function AnswerSheet<Code extends string>({ id, title, said, answers, field, max, choose, confirm, isBusy, onConfirm, onClose }: AnswerSheetProps<Code>) {
  const [code, setCode] = useState<Code | null>(null)
  const [words, setWords] = useState('')
  const [isChecked, setChecked] = useState(false)
  const problem = wordsProblem(max)(words.trim())
  const chosen = answers.find((answer) => answer.code === code)
  const submit = () => {
    setChecked(true)
    if (code !== null && !problem) onConfirm(code, words.trim())
  }
  return (
    <Sheet open title={title} closeLabel={BALLOT_DESK_WORDS.close} onClose={onClose}>
      <View className="answer-sheet__said">{said}</View>
      {answers.map((answer) => (
        <View key={answer.code} className="answer-sheet__option">
          <OptionRow id={`${id}-${answer.code}`} label={answer.label} detail={answer.detail} chosen={code === answer.code} onTap={() => setCode(answer.code)} />
        </View>
      ))}
      <TextField id={`${id}-words`} label={field} value={words} max={max} multiline error={isChecked ? problem : undefined} onChange={setWords} />
      <Button id={`${id}-confirm`} kind="primary" size="lg" block disabled={!chosen} busyLabel={isBusy ? BALLOT_DESK_WORDS.sending : undefined} onTap={submit}>
        {chosen ? confirm(chosen.label) : choose}
      </Button>
    </Sheet>
  )
}
