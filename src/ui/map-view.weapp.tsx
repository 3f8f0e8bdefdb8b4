import { type CommonEvent, Map, type MapProps, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { classNames } from './class-names'
import { MapList } from './map-list'
import { DEFAULT_SCALE, type MapMarker, type MapMarkLook, type MapShape, type MapViewProps } from './map-view-props'
import { spoken } from './spoken'
import './map-view.css'

/** px, and colours that hold on WeChat's light and dark ground alike. */
const SHAPE = { strokeWidth: 3, strokeColor: '#2A5A8C', fillColor: '#2A5A8C33', zIndex: 2 }
const LINE = { width: 2, color: '#6B6058' }
const NAME = { color: '#261F1A', fontSize: 13, bgColor: '#FFFFFFCC', padding: 3, borderRadius: 4, textAlign: 'center', anchorX: 0, anchorY: 0 }
const MIDDLE = { x: 0.5, y: 0.5 }
/** The pictures are those of map-marks, which the build copies. Without a picture WeChat draws its own pin. */
const LOOKS: Readonly<Record<MapMarkLook, object>> = {
  pin: { width: 24, height: 32 },
  corner: { iconPath: '/map-marks/corner.png', width: 22, height: 22, anchor: MIDDLE },
  chosen: { iconPath: '/map-marks/chosen.png', width: 34, height: 34, anchor: MIDDLE },
  fault: { iconPath: '/map-marks/fault.png', width: 26, height: 26, anchor: MIDDLE },
  name: { iconPath: '/map-marks/corner.png', width: 1, height: 1, anchor: MIDDLE, alpha: 0 },
}
const NONE: [] = []

function mark({ id, lng, lat, label, look = 'pin' }: MapMarker): MapProps.marker {
  const words = look === 'name' ? { label: { content: label, ...NAME } } : { title: look === 'pin' ? label : undefined, ariaLabel: label }
  return { id, longitude: lng, latitude: lat, ...words, ...LOOKS[look] } as MapProps.marker
}

function pointsOf({ corners }: MapShape): MapProps.point[] {
  return corners.map(([longitude, latitude]) => ({ longitude, latitude }))
}

/** Closed: WeChat draws a line from the first point to the last. */
function lineOf(shape: MapShape): MapProps.polyline {
  const points = pointsOf(shape)
  return { points: [...points, ...points.slice(0, 1)], ...LINE } as MapProps.polyline
}

/** WeChat's own map. Each kind of thing is a property of its own and is kept while it does not change: what crosses to the other thread is the difference. */
export function MapView({ label, centre, scale = DEFAULT_SCALE, markers, shapes = NONE, drawn, onTapGround, onTapMarker, isLarge, isDescribed }: MapViewProps) {
  // Then the words beneath are all there is.
  const [hasFailed, setFailed] = useState(false)
  const marks = useMemo(() => markers.map(mark), [markers])
  const lines = useMemo(() => shapes.filter(({ corners }) => corners.length > 1).map(lineOf), [shapes])
  const polygons = useMemo(() => (drawn && drawn.corners.length > 2 ? [{ points: pointsOf(drawn), ...SHAPE }] : NONE), [drawn])
  const tapGround = ({ detail }: CommonEvent<{ longitude?: number; latitude?: number }>) => {
    if (detail.longitude !== undefined && detail.latitude !== undefined) onTapGround?.({ lng: detail.longitude, lat: detail.latitude })
  }
  return (
    <View>
      {!hasFailed && (
        <View className={classNames('map', isLarge && 'map--large')} {...spoken('img', { label })}>
          <Map
            id="map"
            className="map__ground"
            longitude={centre.lng}
            latitude={centre.lat}
            scale={scale}
            markers={marks}
            polyline={lines}
            polygons={polygons}
            onTap={tapGround as (event: CommonEvent) => void}
            onMarkerTap={({ detail }) => onTapMarker?.(Number(detail.markerId))}
            onError={() => setFailed(true)}
          />
        </View>
      )}
      {(!isDescribed || hasFailed) && <MapList markers={markers} shapes={shapes} />}
    </View>
  )
}
