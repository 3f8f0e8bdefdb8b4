import { View } from '@tarojs/components'
import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import type { Place } from '@/shared/contract/places'
import { Card, Cell, Chip, Section } from '@/ui'

interface PlaceListProps {
  place: Place
  ancestors: readonly Place[]
  children: readonly Place[]
  onOpen: (place: Place) => void
  onChoose: (place: Place) => void
}

/** District, street, community: one level a screen; a community is the answer. */
export function PlaceList({ place, ancestors, children: places, onOpen, onChoose }: PlaceListProps) {
  return (
    <View>
      <View className="wrap">
        {[...ancestors, place].map((one) => (
          <Chip key={one.code} id={`place-up-${one.code}`} label={one.name} on={one.code === place.code} onTap={() => onOpen(one)} />
        ))}
      </View>
      <Section title={CHOOSE_PLACE_WORDS.levels[place.level]}>
        <Card>
          {places.map((child) => (
            <Cell
              key={child.code}
              id={`place-${child.code}`}
              title={child.name}
              onTap={() => (child.level === 'community' ? onChoose(child) : onOpen(child))}
            />
          ))}
        </Card>
      </Section>
    </View>
  )
}
