import { failureWords } from '@/copy/failure'
import { GRID_WORDS } from '@/copy/grids'
import { isWithin } from '@/shared/domain/places'
import { ErrorState, Note, Skeleton } from '@/ui'
import { usePlaceChildren } from '../hooks/use-place-children'
import { PlaceList } from './place-list'

interface CommunityPickerProps {
  /** The place that the person keeps: nothing above it is offered. */
  startCode: string
  onChoose: (communityCode: string) => void
}

/** One of the communities below a place, for those who keep many. */
export function CommunityPicker({ startCode, onChoose }: CommunityPickerProps) {
  const { data, error, open, reload } = usePlaceChildren(startCode)
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={GRID_WORDS.loading} />
  return (
    <>
      <Note icon="map-pin">{GRID_WORDS.chooseCommunity}</Note>
      <PlaceList
        place={data.place}
        ancestors={data.ancestors.filter(({ code }) => isWithin(code, startCode))}
        children={data.children}
        onOpen={({ code }) => open(code)}
        onChoose={({ code }) => onChoose(code)}
      />
    </>
  )
}
