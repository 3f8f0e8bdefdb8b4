import { View } from '@tarojs/components'
import { useState } from 'react'
import { CLOSE_WORDS } from '@/copy/account-close'
import { Button, ConfirmSheet } from '@/ui'
import './close-acts.css'

interface CloseActsProps {
  isClosing: boolean
  isBusy: boolean
  onClose: () => void
  onKeep: () => void
  onExport: () => void
}

/** Closing is asked once more; taking it back is one tap. */
export function CloseActs({ isClosing, isBusy, onClose, onKeep, onExport }: CloseActsProps) {
  const [isAsking, setAsking] = useState(false)
  if (isClosing) {
    return (
      <Button id="account-keep" kind="primary" size="lg" block busyLabel={isBusy ? CLOSE_WORDS.keeping : undefined} onTap={onKeep}>
        {CLOSE_WORDS.keepIt}
      </Button>
    )
  }
  const close = () => {
    setAsking(false)
    onClose()
  }
  return (
    <>
      <View className="close-acts">
        <Button id="account-export" size="lg" block onTap={onExport}>
          {CLOSE_WORDS.exportFirst}
        </Button>
        <Button id="account-close" kind="danger" size="lg" block busyLabel={isBusy ? CLOSE_WORDS.closing : undefined} onTap={() => setAsking(true)}>
          {CLOSE_WORDS.close}
        </Button>
      </View>
      <ConfirmSheet
        open={isAsking}
        id="account-close-confirm"
        title={CLOSE_WORDS.confirmTitle}
        text={CLOSE_WORDS.confirmText}
        confirm={CLOSE_WORDS.confirm}
        keep={CLOSE_WORDS.keepIt}
        onConfirm={close}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
