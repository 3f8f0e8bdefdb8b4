import { Text, View } from '@tarojs/components'
import type { ContentDetail } from '@/shared/contract/content'
import { cutAtMarks } from '../model/cut-at-marks'
import './marked-text.css'

/** The words, with the passages that it is about underlined: colour alone would not do. */
export function MarkedText({ text, marks }: ContentDetail['texts'][number]) {
  return (
    <View className="marked-text">
      {cutAtMarks(text, marks).map((piece, index) => (
        <Text key={index} className={piece.isMarked ? 'marked-text__mark' : undefined}>
          {piece.text}
        </Text>
      ))}
    </View>
  )
}
