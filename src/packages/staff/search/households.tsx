import { View } from '@tarojs/components'
import { RELATION_WORDS } from '@/copy/households'
import { SEARCH_WORDS } from '@/copy/roll'
import type { searchHouseholds } from '@/shared/contract/households'
import type { OutputOf } from '@/shared/contract/operation'
import { Card, Cell, EmptyState, Note } from '@/ui'

export type FoundHouseholds = OutputOf<typeof searchHouseholds>

/** The doors that were found, with who lives there by the roll. */
export function Households({ found: { households, hasMore } }: { found: FoundHouseholds }) {
  if (households.length === 0) return <EmptyState icon="house" title={SEARCH_WORDS.none} text={SEARCH_WORDS.noneText} />
  return (
    <>
      {households.map(({ householdId, label, areaHundredths, people }) => (
        <Card key={householdId}>
          <View className="stackable">
            <View className="h-card">{label}</View>
            <View className="t2">{areaHundredths === null ? SEARCH_WORDS.noArea : SEARCH_WORDS.area(areaHundredths)}</View>
          </View>
          {people.map(({ name, relation, hasPhone }) => (
            <Cell key={`${name}-${relation}`} icon="user" title={name} detail={RELATION_WORDS[relation]} end={hasPhone ? SEARCH_WORDS.hasPhone : undefined} />
          ))}
        </Card>
      ))}
      {hasMore && <Note icon="info">{SEARCH_WORDS.more}</Note>}
    </>
  )
}
