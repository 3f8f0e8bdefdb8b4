/** Degrees, GCJ-02: the datum of WeChat's map. */
export interface MapPoint {
  lng: number
  lat: number
}

export interface MapMarker extends MapPoint {
  /** Stable: WeChat updates a marker in place only by a number that it knows. */
  id: number
  label: string
}

/** A place with a border. The last corner is joined to the first. */
export interface MapShape {
  id: number
  label: string
  corners: readonly (readonly [lng: number, lat: number])[]
}

/**
 * One map for both: WeChat's own (map-view.weapp.tsx), with its ground, its logo and its map number (C50); in the preview a plain ground, or the
 * tiles of LINLI_TILE_ADDRESS. What is on it also stands beneath it as words: the list equals the map.
 */
export interface MapViewProps {
  /** Spoken in place of the picture. */
  label: string
  centre: MapPoint
  /** 3 (a province) to 20 (a door). */
  scale?: number
  markers: readonly MapMarker[]
  shapes?: readonly MapShape[]
  /** Said beneath where there is no ground to see. */
  plainGround: string
}

export const DEFAULT_SCALE = 17
