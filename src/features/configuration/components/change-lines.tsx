import { View } from '@tarojs/components'
import { SETTINGS_WORDS } from '@/copy/settings'

/** More than this nobody reads on a telephone; the number says that there is more. */
const SHOWN = 8

export function ChangeLines({ lines, none = SETTINGS_WORDS.same }: { lines: readonly string[]; none?: string }) {
  if (lines.length === 0) return <View className="muted f14">{none}</View>
  return (
    <View>
      {lines.slice(0, SHOWN).map((line) => (
        <View key={line} className="f14">
          {line}
        </View>
      ))}
      {lines.length > SHOWN && <View className="muted f14">{SETTINGS_WORDS.more(lines.length - SHOWN)}</View>}
    </View>
  )
}
