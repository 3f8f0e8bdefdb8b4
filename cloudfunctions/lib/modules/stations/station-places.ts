import { CITY_CODE } from '@/shared/domain/places'

/** Pure. The place and all above it: who looks after any of them has the station on the desk. */
export function scopesOf(placeCode: string): string[] {
  return [...new Set([CITY_CODE, placeCode.slice(0, 6), placeCode.slice(0, 9), placeCode])]
}
