import gcoord from 'gcoord'
import type { GridFileDatum } from './grids/grid-file'

/** GCJ-02 of WeChat and 高德, WGS-84 of satellites and most survey files, BD-09 of 百度. For the server alone: the phone has GCJ-02 already. */
export const TO_GCJ02: Readonly<Record<GridFileDatum, (position: readonly [lng: number, lat: number]) => [lng: number, lat: number]>> = {
  gcj02: ([lng, lat]) => [lng, lat],
  wgs84: ([lng, lat]) => gcoord.transform([lng, lat], gcoord.WGS84, gcoord.GCJ02),
  bd09: ([lng, lat]) => gcoord.transform([lng, lat], gcoord.BD09, gcoord.GCJ02),
}
