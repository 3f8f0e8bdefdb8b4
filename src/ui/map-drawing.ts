import { divIcon, featureGroup, type LatLngTuple, map, marker, polygon, tileLayer } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { MapMarker, MapMarkLook, MapPoint, MapShape } from './map-view-props'

export interface MapDrawing {
  look(centre: MapPoint, scale: number): void
  draw(markers: readonly MapMarker[], shapes: readonly MapShape[], drawn: MapShape | undefined): void
  close(): void
}

export interface MapTaps {
  onGround(point: MapPoint): void
  onMarker(id: number): void
}

/** px that a mark takes up; a corner is as large as a finger, its dot is drawn by the style sheet. */
const SIZES: Readonly<Record<MapMarkLook, number>> = { pin: 20, corner: 44, chosen: 44, fault: 28, name: 0 }

/** Leaflet, for the preview alone. Points are drawn as they are given: tiles have to be in GCJ-02 as well. */
export function openMap(element: HTMLElement, taps: MapTaps): MapDrawing {
  const opened = map(element, { attributionControl: false, zoomControl: false, zoomAnimation: false, fadeAnimation: false })
  const address = process.env.LINLI_TILE_ADDRESS
  if (address) tileLayer(address, { minZoom: 3, maxZoom: 20 }).addTo(opened)
  const layers = featureGroup().addTo(opened)
  opened.on('click', ({ latlng }) => taps.onGround({ lng: latlng.lng, lat: latlng.lat }))
  return {
    look: ({ lng, lat }, scale) => void opened.setView([lat, lng], scale, { animate: false }),
    draw(markers, shapes, drawn) {
      layers.clearLayers()
      for (const { corners, label } of shapes) layers.addLayer(polygon(corners.map(toLatLng), { className: 'map-shape', weight: 2 }).bindTooltip(asHtml(label)))
      if (drawn) layers.addLayer(polygon(drawn.corners.map(toLatLng), { className: 'map-shape map-shape--drawn', weight: 3, interactive: false }))
      for (const one of markers) layers.addLayer(toMark(one).on('click', () => taps.onMarker(one.id)))
    },
    close: () => void opened.remove(),
  }
}

function toMark({ lng, lat, label, look = 'pin' }: MapMarker) {
  const size = SIZES[look]
  const html = look === 'name' && `<span>${asHtml(label)}</span>`
  const icon = divIcon({ className: `map-mark map-mark--${look}`, html, iconSize: [size, size], iconAnchor: [size / 2, size / 2] })
  return marker([lat, lng], { icon, title: look === 'name' ? undefined : label, keyboard: false, interactive: look !== 'name' })
}

/** Leaflet takes HTML; what people called a place is none. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function toLatLng([lng, lat]: readonly [number, number]): LatLngTuple {
  return [lat, lng]
}
