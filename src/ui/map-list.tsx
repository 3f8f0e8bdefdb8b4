import { View } from '@tarojs/components'
import type { MapViewProps } from './map-view-props'
import './map-view.css'

/** What is on the map, as words. */
export function MapList({ markers, shapes = [] }: Pick<MapViewProps, 'markers' | 'shapes'>) {
  const words = [...markers.filter(({ look = 'pin' }) => look === 'pin'), ...shapes].map(({ label }) => label)
  return <View className="map__list">{words.join('，')}</View>
}
