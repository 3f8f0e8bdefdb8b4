/** Degrees, GCJ-02: the datum of WeChat's map. */
export interface MapPoint {
  lng: number
  lat: number
}

/** A pin says what is there; a corner belongs to the shape that is drawn; a fault is where something is wrong; a name stands by itself. */
export type MapMarkLook = 'pin' | 'corner' | 'chosen' | 'fault' | 'name'

export interface MapMarker extends MapPoint {
  /** Stable: WeChat updates a marker in place only by a number that it knows. */
  id: number
  label: string
  /** A pin, if not said. */
  look?: MapMarkLook
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
 *
 * Arrays are compared as they are: the same array again costs nothing, so keep what does not change.
 */
export interface MapViewProps {
  /** Spoken in place of the picture. */
  label: string
  centre: MapPoint
  /** 3 (a province) to 20 (a door). */
  scale?: number
  markers: readonly MapMarker[]
  shapes?: readonly MapShape[]
  /** The one that is being drawn. It is sent by itself: moving its corner does not send the others again. */
  drawn?: MapShape
  /** A tap beside every mark. With it the map is a control; a page that has it also has another way. */
  onTapGround?: (point: MapPoint) => void
  /** A tap on a mark. */
  onTapMarker?: (id: number) => void
  /** Half of the screen, for work on the map itself. */
  isLarge?: boolean
  /** The page says in its own words what is on the map. */
  isDescribed?: boolean
  /** Said beneath where there is no ground to see. */
  plainGround: string
}

export const DEFAULT_SCALE = 17
