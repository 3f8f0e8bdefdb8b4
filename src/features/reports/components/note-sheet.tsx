import { View } from '@tarojs/components'
import { useState } from 'react'
import { characterCount } from '@/shared/domain/characters'
import { MAX_NOTE } from '@/shared/contract/reports'
import { DETAIL_WORDS } from '@/copy/reports-detail'
import { FORM_WORDS } from '@/copy/reports-form'
import { Button, Sheet, TextField } from '@/ui'
import './sheet-acts.css'

interface NoteSheetProps {
  open: boolean
  /** `required`: what to say when the note is empty, where it may not be. */
  words: { title: string; help?: string; note: string; placeholder?: string; confirm: string; required?: string }
  busyLabel?: string
  /** What went wrong with the last try. */
  problem?: string
  id: string
  onConfirm: (note: string | undefined) => void
  onClose: () => void
}

/** An act with a few words: dispute, reopen, return for rework. */
export function NoteSheet(props: NoteSheetProps) {
  const { open, words, busyLabel, problem, id, onConfirm, onClose } = props
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const said = note.trim()
  const ownProblem = characterCount(said) > MAX_NOTE ? FORM_WORDS.tooLong(MAX_NOTE) : said ? undefined : words.required
  const submit = () => {
    setChecked(true)
    if (!ownProblem) onConfirm(said || undefined)
  }
  return (
    <Sheet open={open} title={words.title} closeLabel={DETAIL_WORDS.close} onClose={onClose}>
      {words.help && <View className="sheet-text">{words.help}</View>}
      <TextField id={`${id}-note`} label={words.note} placeholder={words.placeholder} value={note} max={MAX_NOTE} multiline error={(isChecked ? ownProblem : undefined) ?? problem} onChange={setNote} />
      <View className="sheet-acts">
        <Button id={id} kind="primary" size="lg" block busyLabel={busyLabel} onTap={submit}>
          {words.confirm}
        </Button>
      </View>
    </Sheet>
  )
}
