import { Button, View } from '@tarojs/components'
import { Icon } from './icon'
import type { ShareButtonProps } from './share-button'
import './share-button.css'

/** To a chat, with the card that the page makes: only WeChat's own button may ask for it. */
export function ShareButton({ id, children }: ShareButtonProps) {
  return (
    <Button id={id} className="btn btn--soft btn--md btn--block share-button" hoverClass="pressed" openType="share">
      <Icon name="share-network" size={20} />
      <View className="btn__label">{children}</View>
    </Button>
  )
}
