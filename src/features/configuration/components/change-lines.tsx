import { View } from '@tarojs/components'
import { SETTINGS_WORDS } from '@/copy/settings'
import './change-lines.css'

/** More than this nobody reads on a telephone; the number says that there is more. */
const SHOWN = 8

export function ChangeLines({ lines, none = SETTINGS_WORDS.same }: { lines: readonly string[]; none?: string }) {
  if (lines.length === 0) return <View className="muted f14">{none}</View>
  return (
    <View className="change-lines">
      {lines.slice(0, SHOWN).map((line) => (
        <View key={line} className="change-lines__one">
          {line}
        </View>
      ))}
      {lines.length > SHOWN && <View className="muted">{SETTINGS_WORDS.more(lines.length - SHOWN)}</View>}
    </View>
  )
}
