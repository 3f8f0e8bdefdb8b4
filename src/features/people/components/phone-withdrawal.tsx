import { useState } from 'react'
import { DATA_WORDS } from '@/copy/account'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { Cell, ConfirmSheet, showToast } from '@/ui'
import { unbindPhone } from '../api/unbind-phone'

/** The way to take the number back: what ends and what stays is said before. */
export function PhoneWithdrawal({ tail }: { tail: string }) {
  const [isAsking, setAsking] = useState(false)
  const withdraw = useAction(async () => {
    try {
      await unbindPhone()
      showToast(DATA_WORDS.phoneDone, { tone: 'done' })
    } catch (cause) {
      tellFailure(cause)
    }
    setAsking(false)
  })
  return (
    <>
      <Cell id="data-phone" icon="phone" title={DATA_WORDS.phone} end={DATA_WORDS.phoneTail(tail)} onTap={() => setAsking(true)} />
      <ConfirmSheet
        open={isAsking}
        id="phone-withdraw"
        title={DATA_WORDS.phoneTitle}
        text={DATA_WORDS.phoneText}
        confirm={DATA_WORDS.phoneConfirm}
        keep={DATA_WORDS.phoneKeep}
        busyLabel={withdraw.isBusy ? DATA_WORDS.phoneBusy : undefined}
        onConfirm={() => void withdraw.run()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
