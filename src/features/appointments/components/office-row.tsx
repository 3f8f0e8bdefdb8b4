import { View } from '@tarojs/components'
import { APPOINTMENTS_WORDS } from '@/copy/appointments'
import { dateWords } from '@/copy/clock'
import { ROLE_WORDS } from '@/copy/people'
import type { HeldOffice } from '@/shared/contract/appointments'
import type { Role } from '@/shared/domain/appointments'
import type { Instant } from '@/shared/domain/time'
import { Button, Pill } from '@/ui'
import { daysLeft } from '../model/office-rows'
import './office-row.css'

interface OfficeRowProps {
  office: HeldOffice
  now: Instant
  isBusy: boolean
  onRenew: () => void
  onRevoke: () => void
}

/** Who holds what, until when; near the end it can be renewed in place. */
export function OfficeRow({ office, now, isBusy, onRenew, onRevoke }: OfficeRowProps) {
  const left = daysLeft(office, now)
  return (
    <View className="office">
      <View className="grow">
        <View className="t2 f14">{ROLE_WORDS[office.role]}</View>
        <View>{office.isMine ? APPOINTMENTS_WORDS.you : (office.name ?? APPOINTMENTS_WORDS.unnamed)}</View>
      </View>
      {left === null ? (
        <View className="muted f13">{APPOINTMENTS_WORDS.until(dateWords(office.endsAt, now))}</View>
      ) : (
        <Pill tone="clock" icon="clock">
          {APPOINTMENTS_WORDS.daysLeft(left)}
        </Pill>
      )}
      {office.canRevoke && (
        <View className="office__acts">
          {left !== null && !office.isMine && (
            <Button id={`office-renew-${office.id}`} kind="text" disabled={isBusy} onTap={onRenew}>
              {APPOINTMENTS_WORDS.renew}
            </Button>
          )}
          <Button id={`office-revoke-${office.id}`} kind="text" disabled={isBusy} onTap={onRevoke}>
            {APPOINTMENTS_WORDS.revoke}
          </Button>
        </View>
      )}
    </View>
  )
}

export function VacantRow({ role }: { role: Role }) {
  return (
    <View className="office">
      <View className="grow t2">{ROLE_WORDS[role]}</View>
      <Pill tone="clock" icon="warning">
        {APPOINTMENTS_WORDS.vacant}
      </Pill>
    </View>
  )
}
