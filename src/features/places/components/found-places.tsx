import { failureWords } from '@/copy/failure'
import { CHOOSE_PLACE_WORDS } from '@/copy/places'
import type { Place } from '@/shared/contract/places'
import { Card, Cell, EmptyState, ErrorState, Note, Section, Skeleton } from '@/ui'
import type { PlaceSearch } from '../hooks/use-place-search'

interface FoundPlacesProps {
  search: PlaceSearch
  onOpen: (place: Place) => void
  onChoose: (place: Place) => void
}

/** What was found: a community is the answer, a street or district leads on. */
export function FoundPlaces({ search: { data, error, reload }, onOpen, onChoose }: FoundPlacesProps) {
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton rows={2} label={CHOOSE_PLACE_WORDS.searching} />
  if (data.found.length === 0) return <EmptyState icon="map-pin" title={CHOOSE_PLACE_WORDS.noneFound} text={CHOOSE_PLACE_WORDS.noneFoundText} />
  return (
    <Section title={CHOOSE_PLACE_WORDS.found}>
      <Card>
        {data.found.map(({ place, within }) => (
          <Cell key={place.code} id={`place-found-${place.code}`} title={place.name} detail={within} onTap={() => (place.level === 'community' ? onChoose(place) : onOpen(place))} />
        ))}
      </Card>
      {data.hasMore && <Note icon="info">{CHOOSE_PLACE_WORDS.moreFound}</Note>}
    </Section>
  )
}
