import { createUlid } from '@/shared/domain/ulid'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { Button } from '@/ui'

export interface PhoneButtonProps {
  busyLabel?: string
  /** A code that gives the number once, to the server. */
  onCode: (code: string) => void
  onRefuse: () => void
  children: string
}

/** The browser knows no number: its code stands for one of nobody's. WeChat's button is phone-button.weapp.tsx. */
export function PhoneButton({ busyLabel, onCode, children }: PhoneButtonProps) {
  return (
    <Button id="bind-phone" kind="primary" size="lg" block busyLabel={busyLabel} onTap={() => onCode(createUlid(now(), random))}>
      {children}
    </Button>
  )
}
