import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from './button'
import { OptionRow } from './option-row'
import { Sheet } from './sheet'
import './question-sheet.css'

interface ReasonSheetProps<Code extends string> {
  open: boolean
  /** Prefix of the ids of its parts. */
  id: string
  title: string
  text?: string
  reasons: readonly Code[]
  words: Readonly<Record<Code, string>>
  confirm: string
  kind: 'primary' | 'ink' | 'danger'
  closeLabel: string
  busyLabel?: string
  onConfirm: (code: Code) => void
  onClose: () => void
}

/** One reason from a closed list; the button repeats it. */
export function ReasonSheet<Code extends string>({ open, id, title, text, reasons, words, confirm, kind, closeLabel, busyLabel, onConfirm, onClose }: ReasonSheetProps<Code>) {
  const [chosen, setChosen] = useState<Code | null>(null)
  return (
    <Sheet open={open} title={title} closeLabel={closeLabel} onClose={onClose}>
      {text && <View className="question__text">{text}</View>}
      <View className="question__options">
        {reasons.map((code) => (
          <OptionRow key={code} id={`${id}-${code}`} label={words[code]} chosen={chosen === code} onTap={() => setChosen(code)} />
        ))}
      </View>
      <View className="question__acts">
        <Button
          id={`${id}-confirm`}
          kind={kind}
          size="lg"
          block
          disabled={chosen === null}
          busyLabel={busyLabel}
          onTap={() => chosen && onConfirm(chosen)}
        >
          {chosen ? `${confirm}：${words[chosen]}` : title}
        </Button>
      </View>
    </Sheet>
  )
}
