import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { MapDrawing } from './map-drawing'
import { MapList } from './map-list'
import { DEFAULT_SCALE, type MapViewProps } from './map-view-props'
import { spoken, UNSPOKEN } from './spoken'
import './map-view.css'

const HAS_TILES = Boolean(process.env.LINLI_TILE_ADDRESS)

/** The preview's map. Its library is a chunk of its own, fetched when a map comes into view. */
export function MapView({ label, centre, scale = DEFAULT_SCALE, markers, shapes, plainGround }: MapViewProps) {
  const ground = useRef<HTMLElement | null>(null)
  const [drawing, setDrawing] = useState<MapDrawing | null>(null)

  useEffect(() => {
    let isGone = false
    let made: MapDrawing | undefined
    void import('./map-drawing').then(({ openMap }) => {
      if (isGone || !ground.current) return
      made = openMap(ground.current)
      setDrawing(made)
    })
    return () => {
      isGone = true
      made?.close()
    }
  }, [])

  const { lng, lat } = centre
  useEffect(() => drawing?.look({ lng, lat }, scale), [drawing, lng, lat, scale])
  useEffect(() => drawing?.draw(markers, shapes ?? []), [drawing, markers, shapes])

  return (
    <View>
      <View className="map" {...spoken('img', { label })}>
        <View className="map__ground" ref={ground} {...UNSPOKEN} />
      </View>
      <MapList markers={markers} shapes={shapes} />
      {!HAS_TILES && <View className="map__list">{plainGround}</View>}
    </View>
  )
}
