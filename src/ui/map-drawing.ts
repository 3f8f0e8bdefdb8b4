import { divIcon, featureGroup, map, marker, polygon, tileLayer } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { MapMarker, MapPoint, MapShape } from './map-view-props'

export interface MapDrawing {
  look(centre: MapPoint, scale: number): void
  draw(markers: readonly MapMarker[], shapes: readonly MapShape[]): void
  close(): void
}

/** Leaflet, for the preview alone. Points are drawn as they are given: tiles have to be in GCJ-02 as well. */
export function openMap(element: HTMLElement): MapDrawing {
  const opened = map(element, { attributionControl: false, zoomControl: false, zoomAnimation: false, fadeAnimation: false })
  const address = process.env.LINLI_TILE_ADDRESS
  if (address) tileLayer(address, { minZoom: 3, maxZoom: 20 }).addTo(opened)
  const drawn = featureGroup().addTo(opened)
  return {
    look: ({ lng, lat }, scale) => void opened.setView([lat, lng], scale, { animate: false }),
    draw(markers, shapes) {
      drawn.clearLayers()
      for (const { corners, label } of shapes) drawn.addLayer(polygon(corners.map(([lng, lat]) => [lat, lng]), { className: 'map-shape', weight: 2 }).bindTooltip(label))
      for (const { lng, lat, label } of markers) drawn.addLayer(marker([lat, lng], { icon: divIcon({ className: 'map-pin', iconSize: [20, 20], iconAnchor: [10, 10] }), title: label, keyboard: false }))
    },
    close: () => void opened.remove(),
  }
}
