import { View } from '@tarojs/components'
import { useState } from 'react'
import { CLAIM_DESK_WORDS, REFUSAL_WORDS } from '@/copy/households'
import { Button, Note, OptionRow, Sheet } from '@/ui'

interface ReasonSheetProps<Reason extends keyof typeof REFUSAL_WORDS> {
  open: boolean
  title: string
  reasons: readonly Reason[]
  label: string
  busyLabel?: string
  onGive: (reason: Reason) => void
  onClose: () => void
}

/** A reason from a closed list: the person is told it. */
export function ReasonSheet<Reason extends keyof typeof REFUSAL_WORDS>({ open, title, reasons, label, busyLabel, onGive, onClose }: ReasonSheetProps<Reason>) {
  const [reason, setReason] = useState<Reason | null>(null)
  const [isChecked, setChecked] = useState(false)
  const give = () => {
    setChecked(true)
    if (reason) onGive(reason)
  }
  return (
    <Sheet open={open} title={title} closeLabel={CLAIM_DESK_WORDS.close} onClose={onClose}>
      {reasons.map((one) => (
        <OptionRow key={one} id={`reason-${one}`} label={REFUSAL_WORDS[one]} chosen={one === reason} onTap={() => setReason(one)} />
      ))}
      {isChecked && !reason && (
        <Note icon="warning-circle" tone="danger">
          {CLAIM_DESK_WORDS.reasonRequired}
        </Note>
      )}
      <View>
        <Button id="reason-give" kind="danger" size="lg" block busyLabel={busyLabel} onTap={give}>
          {label}
        </Button>
      </View>
    </Sheet>
  )
}
