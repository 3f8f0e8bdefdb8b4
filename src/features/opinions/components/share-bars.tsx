import { Text, View } from '@tarojs/components'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { UNSPOKEN } from '@/ui'
import type { Opinion } from '@/shared/contract/opinions'
import { GroupMark } from './group-mark'
import './share-bars.css'

const WORDS = OPINIONS_WORDS.map

/** Who agrees to one statement: by group, or all; in matters of riders, riders beside the others. */
export function ShareBars({ opinion: { groups, all, sides } }: { opinion: Opinion }) {
  const isGrouped = groups.some((one) => one !== null)
  return (
    <View>
      <View className="shares">
        {isGrouped && groups.map((one, group) => one && <Bar key={group} share={one.agree} group={group} />)}
        {!isGrouped && all && <Bar share={all.agree} />}
      </View>
      {sides && (
        <View className="shares">
          <Bar share={sides.riders.agree} label={WORDS.riders} />
          <Bar share={sides.others.agree} label={WORDS.others} />
        </View>
      )}
    </View>
  )
}

function Bar({ share, group, label }: { share: number; group?: number; label?: string }) {
  return (
    <View className={group === undefined ? 'shares__one' : `shares__one group-hue-${group}`}>
      <View className="shares__number">
        {group !== undefined && <GroupMark group={group} />}
        {label && <Text className="shares__label">{label}</Text>}
        <Text className="num strong">{WORDS.agree(share)}</Text>
      </View>
      <View className="shares__track" {...UNSPOKEN}>
        <View className="shares__fill" style={{ width: `${share}%` }} />
      </View>
    </View>
  )
}
