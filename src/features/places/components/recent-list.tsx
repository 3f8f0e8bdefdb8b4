import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import { Card, Cell, Section } from '@/ui'
import type { RecentPlace } from '../model/recent-places'

/** The last ones, one tap each. Nothing for whoever chooses for the first time. */
export function RecentList({ places, onChoose }: { places: readonly RecentPlace[]; onChoose: (place: RecentPlace) => void }) {
  if (places.length === 0) return null
  return (
    <Section title={CHOOSE_PLACE_WORDS.recent}>
      <Card>
        {places.map((place) => (
          <Cell key={place.code} id={`place-recent-${place.code}`} icon="clock" title={place.name} onTap={() => onChoose(place)} />
        ))}
      </Card>
    </Section>
  )
}
