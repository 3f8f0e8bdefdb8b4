import { Text, View } from '@tarojs/components'
import { OPINIONS_WORDS, SPOKEN_AS_WORDS } from '@/copy/opinions'
import { canSpeak, speak } from '@/platform/speech/speech'
import type { Statement } from '@/shared/contract/opinions'
import { Button, Icon, UNSPOKEN, useMode } from '@/ui'
import './opinion-card.css'

/** One sentence, and as whom it was said: what is answered, and nothing beside it. */
export function OpinionCard({ statement: { id, text, saidAs } }: { statement: Statement }) {
  const { isElder } = useMode()
  return (
    <View className="opinion-deck">
      <View id={`opinion-${id}`} className="opinion-deck__card">
        <View className="opinion-deck__by">
          <Icon name={saidAs === 'rider' ? 'moped' : saidAs === 'institution' ? 'house' : 'user'} size={18} />
          <Text className="opinion-deck__who">{SPOKEN_AS_WORDS[saidAs]}</Text>
        </View>
        <View className="opinion-deck__text">{text}</View>
        {isElder && canSpeak() && (
          <View className="opinion-deck__read">
            <Button id="opinion-read-aloud" size="lg" block onTap={() => speak(text)}>
              {OPINIONS_WORDS.readAloud}
            </Button>
          </View>
        )}
        <View className="opinion-deck__help">{OPINIONS_WORDS.onlyWords}</View>
      </View>
      <View className="opinion-deck__under" {...UNSPOKEN} />
      <View className="opinion-deck__under opinion-deck__under--last" {...UNSPOKEN} />
    </View>
  )
}
