import { Button, type ButtonProps, View } from '@tarojs/components'
import type { PhoneButtonProps } from './phone-button'
import './phone-button.css'

/** WeChat asks the person itself; without a code they said no. Drawn as our own primary button: only the native one may ask. */
export function PhoneButton({ busyLabel, onCode, onRefuse, children }: PhoneButtonProps) {
  const take: ButtonProps['onGetPhoneNumber'] = ({ detail }) => (detail.code ? onCode(detail.code) : onRefuse())
  return (
    <Button id="bind-phone" className="btn btn--primary btn--lg btn--block phone-button" hoverClass="none" openType="getPhoneNumber" disabled={busyLabel !== undefined} onGetPhoneNumber={take}>
      <View className="btn__label">{busyLabel ?? children}</View>
    </Button>
  )
}
