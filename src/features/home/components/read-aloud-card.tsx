import { View } from '@tarojs/components'
import { HOME_WORDS } from '@/copy/home'
import { canSpeak, speak } from '@/platform/speech/speech'
import { Button } from '@/ui'
import './elder-cards.css'

/** Elder mode: what waits, read aloud (design 6). Nothing where the platform cannot speak. */
export function ReadAloudCard({ spoken }: { spoken: string }) {
  if (!canSpeak()) return null
  return (
    <View className="elder-cards__read">
      <Button id="home-read-aloud" size="lg" block onTap={() => speak(spoken)}>
        {HOME_WORDS.readAloud}
      </Button>
    </View>
  )
}
