import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { Button, Card } from '@/ui'
import './guest-card.css'

/** Nobody has to sign in to look; only the community is asked for. */
export function GuestCard({ onChoose }: { onChoose: () => void }) {
  return (
    <Card>
      <View className="h-card">{HOME_WORDS.guestTitle}</View>
      <View className="t2 f14">{HOME_WORDS.guestText}</View>
      <View className="guest-card__act">
        <Button id="home-choose-community" kind="ink" size="lg" block onTap={onChoose}>
          {HOME_WORDS.guestButton}
        </Button>
      </View>
    </Card>
  )
}
