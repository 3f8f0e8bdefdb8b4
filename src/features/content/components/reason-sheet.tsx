import { View } from '@tarojs/components'
import { useState } from 'react'
import { CONTENT_WORDS } from '@/copy/content'
import { Button, OptionRow, Sheet } from '@/ui'
import './reason-sheet.css'

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
  isBusy: boolean
  onConfirm: (code: Code) => void
  onClose: () => void
}

/** One reason from a closed list; the button repeats it. */
export function ReasonSheet<Code extends string>({ open, id, title, text, reasons, words, confirm, kind, isBusy, onConfirm, onClose }: ReasonSheetProps<Code>) {
  const [chosen, setChosen] = useState<Code | null>(null)
  return (
    <Sheet open={open} title={title} closeLabel={CONTENT_WORDS.close} onClose={onClose}>
      {text && <View className="reason-sheet__text">{text}</View>}
      <View className="reason-sheet__options">
        {reasons.map((code) => (
          <OptionRow key={code} id={`${id}-${code}`} label={words[code]} chosen={chosen === code} onTap={() => setChosen(code)} />
        ))}
      </View>
      <View className="reason-sheet__act">
        <Button
          id={`${id}-confirm`}
          kind={kind}
          size="lg"
          block
          disabled={chosen === null}
          busyLabel={isBusy ? CONTENT_WORDS.sending : undefined}
          onTap={() => chosen && onConfirm(chosen)}
        >
          {chosen ? `${confirm}：${words[chosen]}` : title}
        </Button>
      </View>
    </Sheet>
  )
}
