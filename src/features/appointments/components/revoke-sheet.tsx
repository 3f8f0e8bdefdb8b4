import { View } from '@tarojs/components'
import { APPOINTMENTS_WORDS } from '@/copy/appointments'
import { ROLE_WORDS } from '@/copy/people'
import type { HeldOffice } from '@/shared/contract/appointments'
import { Button, Sheet } from '@/ui'

interface RevokeSheetProps {
  /** Null: nothing is asked. */
  office: HeldOffice | null
  isBusy: boolean
  onRevoke: (appointmentId: string) => void
  onClose: () => void
}

export function RevokeSheet({ office, isBusy, onRevoke, onClose }: RevokeSheetProps) {
  return (
    <Sheet open={office !== null} title={office ? APPOINTMENTS_WORDS.revokeTitle(ROLE_WORDS[office.role]) : ''} closeLabel={APPOINTMENTS_WORDS.keep} onClose={onClose}>
      <View className="t2">{APPOINTMENTS_WORDS.revokeText}</View>
      <Button id="office-revoke-confirm" kind="danger" size="lg" block busyLabel={isBusy ? APPOINTMENTS_WORDS.revoking : undefined} onTap={() => office && onRevoke(office.id)}>
        {APPOINTMENTS_WORDS.revokeConfirm}
      </Button>
      <Button id="office-revoke-keep" kind="text" size="lg" block onTap={onClose}>
        {APPOINTMENTS_WORDS.keep}
      </Button>
    </Sheet>
  )
}
