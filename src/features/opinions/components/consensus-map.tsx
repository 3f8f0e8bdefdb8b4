import { View } from '@tarojs/components'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { classNames, spoken } from '@/ui'
import { type Area, layOutMap } from '../model/map-layout'
import { GroupMark } from './group-mark'
import './consensus-map.css'

const WORDS = OPINIONS_WORDS.map

interface ConsensusMapProps {
  groups: readonly (Area & { says?: readonly string[] })[]
  own: readonly [number, number] | null
  ownGroup: number | null
  /** The words of a statement; undefined: taken away since. Absent: areas alone, of an earlier picture. */
  textOf?: (statementId: string) => string | undefined
}

/** An illustration of the lists below it: areas with a shape and a hue each, and one's own place. Drawn from plain views. */
export function ConsensusMap({ groups, own, ownGroup, textOf }: ConsensusMapProps) {
  const { areas, own: place } = layOutMap(groups, own)
  const named = groups.map((group) => `${WORDS.size(group.size)}${nameOf(group.says, textOf)}`)
  return (
    <View>
      <View className="consensus-map" {...spoken('img', { label: WORDS.spoken(named.join('；')) })}>
        {areas.map(({ left, top, width, height }, group) => (
          <View key={group} className={`consensus-map__area group-hue-${group}`} style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}>
            <View className="consensus-map__tint" />
          </View>
        ))}
        {areas.flatMap(({ marks }, group) =>
          marks.map(({ left, top }, index) => (
            <View key={`${group}-${index}`} className="consensus-map__mark" style={{ left: `${left}%`, top: `${top}%` }}>
              <GroupMark group={group} />
            </View>
          )),
        )}
        {place && (
          <View className="consensus-map__own" style={{ left: `${place.left}%`, top: `${place.top}%` }}>
            {WORDS.you}
          </View>
        )}
      </View>
      {groups.map((group, index) => (
        <View key={index} className={classNames('consensus-map__name', `group-hue-${index}`)}>
          <GroupMark group={index} />
          <View className="consensus-map__words">
            <View className="strong num">
              {WORDS.size(group.size)}
              {ownGroup === index && ` · ${WORDS.yours}`}
            </View>
            {textOf && <View className="consensus-map__says">{group.says?.length ? nameOf(group.says, textOf) : WORDS.caresUnknown}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}

/** By what it says and the others do not, never by who is in it. */
function nameOf(says: readonly string[] | undefined, textOf: ConsensusMapProps['textOf']): string {
  const text = (says ?? []).map((id) => textOf?.(id)).find((one) => one !== undefined)
  return text === undefined ? '' : WORDS.cares(text)
}
