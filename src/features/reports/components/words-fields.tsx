import { View } from '@tarojs/components'
import { useState } from 'react'
import { FORM_WORDS } from '@/copy/reports-form'
import { MAX_LANDMARK, MAX_NOTE } from '@/shared/contract/reports'
import { Cell, TextField } from '@/ui'

interface WordsFieldsProps {
  landmark: string
  note: string
  problems: { landmark?: string; note?: string }
  onChange: (changes: { landmark?: string; note?: string }) => void
}

/** Optional words, folded away: the happy path has no keyboard (reporting.md §3.1). */
export function WordsFields({ landmark, note, problems, onChange }: WordsFieldsProps) {
  const [isOpen, setOpen] = useState(landmark !== '' || note !== '')
  if (!isOpen) return <Cell id="report-more-details" icon="chat-text" title={FORM_WORDS.moreDetails} detail={FORM_WORDS.moreDetailsHelp} onTap={() => setOpen(true)} />
  return (
    <View>
      <TextField
        id="report-landmark"
        label={FORM_WORDS.landmark}
        placeholder={FORM_WORDS.landmarkPlaceholder}
        value={landmark}
        max={MAX_LANDMARK}
        error={problems.landmark}
        onChange={(value) => onChange({ landmark: value })}
      />
      <TextField
        id="report-note"
        label={FORM_WORDS.note}
        placeholder={FORM_WORDS.notePlaceholder}
        value={note}
        max={MAX_NOTE}
        multiline
        error={problems.note}
        onChange={(value) => onChange({ note: value })}
      />
    </View>
  )
}
