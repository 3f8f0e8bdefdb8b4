import { Map, type MapProps, View } from '@tarojs/components'
import { useState } from 'react'
import { MapList } from './map-list'
import { DEFAULT_SCALE, type MapMarker, type MapViewProps } from './map-view-props'
import { spoken } from './spoken'
import './map-view.css'

/** px, and colours that hold on WeChat's light and dark ground alike. */
const PIN = { width: 24, height: 32 }
const SHAPE = { strokeWidth: 2, strokeColor: '#2A5A8C', fillColor: '#2A5A8C22' }

/** Without a picture of ours WeChat draws its own pin; Taro's types ask for one. */
function pin({ id, lng, lat, label }: MapMarker): MapProps.marker {
  return { id, longitude: lng, latitude: lat, title: label, ...PIN } as MapProps.marker
}

/** WeChat's own map. */
export function MapView({ label, centre, scale = DEFAULT_SCALE, markers, shapes = [] }: MapViewProps) {
  // Then the words beneath are all there is.
  const [hasFailed, setFailed] = useState(false)
  return (
    <View>
      {!hasFailed && (
        <View className="map" {...spoken('img', { label })}>
          <Map
            className="map__ground"
            longitude={centre.lng}
            latitude={centre.lat}
            scale={scale}
            markers={markers.map(pin)}
            polygons={shapes.map(({ corners }) => ({ points: corners.map(([longitude, latitude]) => ({ longitude, latitude })), ...SHAPE }))}
            onError={() => setFailed(true)}
          />
        </View>
      )}
      <MapList markers={markers} shapes={shapes} />
    </View>
  )
}
