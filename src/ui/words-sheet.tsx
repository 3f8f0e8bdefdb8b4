import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from './button'
import { Sheet } from './sheet'
import { TextField } from './text-field'
import './question-sheet.css'

interface WordsSheetProps {
  open: boolean
  /** Of the button that gives them; the field is `{id}-words`. */
  id: string
  title: string
  /** In lines. */
  text: string
  field: string
  max: number
  confirm: string
  closeLabel: string
  kind?: 'primary' | 'ink' | 'danger'
  busyLabel?: string
  /** What is wrong with what was said, trimmed. */
  problemOf: (said: string) => string | undefined
  onConfirm: (words: string) => void
  onClose: () => void
}

/** An act that wants a few words with it. */
export function WordsSheet({ open, id, title, text, field, max, confirm, closeLabel, kind = 'primary', busyLabel, problemOf, onConfirm, onClose }: WordsSheetProps) {
  const [words, setWords] = useState('')
  const [isChecked, setChecked] = useState(false)
  const said = words.trim()
  const problem = problemOf(said)
  const submit = () => {
    setChecked(true)
    if (!problem) onConfirm(said)
  }
  return (
    <Sheet open={open} title={title} closeLabel={closeLabel} onClose={onClose}>
      <View className="question__text">{text}</View>
      <TextField id={`${id}-words`} label={field} value={words} max={max} multiline error={isChecked ? problem : undefined} onChange={setWords} />
      <Button id={id} kind={kind} size="lg" block busyLabel={busyLabel} onTap={submit}>
        {confirm}
      </Button>
    </Sheet>
  )
}
