import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { classNames } from './class-names'
import type { MapDrawing } from './map-drawing'
import { MapList } from './map-list'
import { DEFAULT_SCALE, type MapViewProps } from './map-view-props'
import { spoken, UNSPOKEN } from './spoken'
import './map-view.css'

const HAS_TILES = Boolean(process.env.LINLI_TILE_ADDRESS)
const NONE: [] = []

/** The preview's map. Its library is a chunk of its own, fetched when a map comes into view. */
export function MapView(props: MapViewProps) {
  const { label, centre, scale = DEFAULT_SCALE, markers, shapes = NONE, drawn, isLarge, isDescribed, plainGround } = props
  const ground = useRef<HTMLElement | null>(null)
  const [drawing, setDrawing] = useState<MapDrawing | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    let isGone = false
    let made: MapDrawing | undefined
    void import('./map-drawing').then(({ openMap }) => {
      if (isGone || !ground.current) return
      made = openMap(ground.current, { onGround: (point) => latest.current.onTapGround?.(point), onMarker: (id) => latest.current.onTapMarker?.(id) })
      setDrawing(made)
    })
    return () => {
      isGone = true
      made?.close()
    }
  }, [])

  const { lng, lat } = centre
  useEffect(() => drawing?.look({ lng, lat }, scale), [drawing, lng, lat, scale])
  useEffect(() => drawing?.draw(markers, shapes, drawn), [drawing, markers, shapes, drawn])

  return (
    <View>
      <View className={classNames('map', isLarge && 'map--large')} {...spoken('img', { label })}>
        <View className="map__ground" ref={ground} {...UNSPOKEN} />
      </View>
      {!isDescribed && <MapList markers={markers} shapes={shapes} />}
      {!HAS_TILES && <View className="map__list">{plainGround}</View>}
    </View>
  )
}
