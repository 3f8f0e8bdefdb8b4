import { useMemo } from 'react'
import { MAP_WORDS } from '@/copy/places'
import { useOperation } from '@/platform/data/use-operation'
import { getGrids } from '@/shared/contract/grids'
import { type MapPoint, MapView } from '@/ui'

interface PlaceMapProps {
  point: MapPoint
  /** What lies there; spoken and beneath the map. */
  name: string
  communityCode: string
}

/** One point among the grids of its community, where they are drawn. The map stands without them, also when they cannot be read. */
export function PlaceMap({ point: { lng, lat }, name, communityCode }: PlaceMapProps) {
  const { data } = useOperation(getGrids, { communityCode })
  const markers = useMemo(() => [{ id: 1, lng, lat, label: name }], [lng, lat, name])
  const shapes = useMemo(() => (data?.grids ?? []).map((grid, index) => ({ id: index + 1, label: grid.name, corners: grid.corners })), [data])
  return <MapView label={MAP_WORDS.label(name)} centre={{ lng, lat }} markers={markers} shapes={shapes} plainGround={MAP_WORDS.plainGround} />
}
