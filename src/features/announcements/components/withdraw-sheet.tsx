import { View } from '@tarojs/components'
import { useState } from 'react'
import { WITHDRAWAL_WORDS, WRITE_WORDS } from '@/copy/announcements'
import { WITHDRAWAL_REASONS } from '@/shared/contract/announcements'
import { Button, OptionRow, Sheet } from '@/ui'
import './write-form.css'

type Reason = (typeof WITHDRAWAL_REASONS)[number]

interface WithdrawSheetProps {
  open: boolean
  isBusy: boolean
  onWithdraw: (reason: Reason) => void
  onClose: () => void
}

/** A reason from the closed list: residents read it. */
export function WithdrawSheet({ open, isBusy, onWithdraw, onClose }: WithdrawSheetProps) {
  const [reason, setReason] = useState<Reason>('wrong')
  return (
    <Sheet open={open} title={WRITE_WORDS.withdrawTitle} closeLabel={WRITE_WORDS.close} onClose={onClose}>
      <View className="t2">{WRITE_WORDS.withdrawText}</View>
      <View className="write-form__options">
        {WITHDRAWAL_REASONS.map((code) => (
          <OptionRow key={code} id={`withdraw-${code}`} label={WITHDRAWAL_WORDS[code]} chosen={reason === code} onTap={() => setReason(code)} />
        ))}
      </View>
      <Button id="withdraw-confirm" kind="danger" size="lg" block busyLabel={isBusy ? WRITE_WORDS.withdrawing : undefined} onTap={() => onWithdraw(reason)}>
        {WRITE_WORDS.withdrawConfirm}
      </Button>
    </Sheet>
  )
}
