import { View } from '@tarojs/components'
import { useState } from 'react'
import { MAX_NOTE } from '@/shared/contract/reports'
import { FORM_WORDS } from '@/copy/reports-form'
import { Button, Sheet, TextField } from '@/ui'
import './sheet-acts.css'

interface NoteSheetProps {
  open: boolean
  title: string
  help?: string
  noteLabel: string
  placeholder?: string
  /** Set if the note may not be empty: what to say then. */
  requiredWords?: string
  confirm: string
  closeLabel: string
  busyLabel?: string
  /** What went wrong with the last try. */
  problem?: string
  id: string
  onConfirm: (note: string | undefined) => void
  onClose: () => void
}

/** An act with a few words: dispute, reopen, return for rework. */
export function NoteSheet(props: NoteSheetProps) {
  const { open, title, help, noteLabel, placeholder, requiredWords, confirm, closeLabel, busyLabel, problem, id, onConfirm, onClose } = props
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const words = note.trim()
  const ownProblem = [...words].length > MAX_NOTE ? FORM_WORDS.tooLong(MAX_NOTE) : requiredWords && !words ? requiredWords : undefined
  const submit = () => {
    setChecked(true)
    if (!ownProblem) onConfirm(words || undefined)
  }
  return (
    <Sheet open={open} title={title} closeLabel={closeLabel} onClose={onClose}>
      {help && <View className="sheet-text">{help}</View>}
      <TextField id={`${id}-note`} label={noteLabel} placeholder={placeholder} value={note} max={MAX_NOTE} multiline error={(isChecked ? ownProblem : undefined) ?? problem} onChange={setNote} />
      <View className="sheet-acts">
        <Button id={id} kind="primary" size="lg" block busyLabel={busyLabel} onTap={submit}>
          {confirm}
        </Button>
      </View>
    </Sheet>
  )
}
