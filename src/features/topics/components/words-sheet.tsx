import { View } from '@tarojs/components'
import { useState } from 'react'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { characterCount } from '@/shared/domain/characters'
import { Button, Sheet, TextField } from '@/ui'
import './sheet-words.css'

interface WordsSheetProps {
  open: boolean
  /** Of the button that gives them; the field is `{id}-words`. */
  id: string
  title: string
  text: string
  field: string
  max: number
  confirm: string
  busyLabel?: string
  onConfirm: (words: string) => void
  onClose: () => void
}

/** An act that wants a few words with it. */
export function WordsSheet({ open, id, title, text, field, max, confirm, busyLabel, onConfirm, onClose }: WordsSheetProps) {
  const [words, setWords] = useState('')
  const [isChecked, setChecked] = useState(false)
  const said = words.trim()
  const problem = said === '' ? TOPIC_WORDS.required : characterCount(said) > max ? TOPIC_WORDS.tooLong(max) : undefined
  const submit = () => {
    setChecked(true)
    if (!problem) onConfirm(said)
  }
  return (
    <Sheet open={open} title={title} closeLabel={TOPIC_WORDS.close} onClose={onClose}>
      <View className="t2 sheet-words">{text}</View>
      <TextField id={`${id}-words`} label={field} value={words} max={max} multiline error={isChecked ? problem : undefined} onChange={setWords} />
      <Button id={id} kind="primary" size="lg" block busyLabel={busyLabel} onTap={submit}>
        {confirm}
      </Button>
    </Sheet>
  )
}
