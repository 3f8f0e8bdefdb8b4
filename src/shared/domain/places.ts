/**
 * The five levels and the building below them, by statistical code: city 420200, district 6 digits, street 9, community 12;
 * below a community the code goes on with `-`: 420202005007-g03 (grid or compound), 420202005007-g03-b12 (building).
 */
export const CITY_CODE = '420200'

export type PlaceLevel = 'city' | 'district' | 'street' | 'community' | 'grid' | 'building'

export const PLACE_CODE_PATTERN = /^\d{6}(\d{3}(\d{3}(-[a-z0-9]{1,12}){0,2})?)?$/

export function placeLevel(code: string): PlaceLevel {
  const below = code.split('-').length - 1
  if (below === 2) return 'building'
  if (below === 1) return 'grid'
  if (code.length === 12) return 'community'
  if (code.length === 9) return 'street'
  return code === CITY_CODE ? 'city' : 'district'
}

/** Whether `code` is `ancestor` or lies below it. Scope of an appointment is this containment, nothing else. */
export function isWithin(code: string, ancestor: string): boolean {
  if (ancestor === CITY_CODE) return code.startsWith(CITY_CODE.slice(0, 4))
  if (!code.startsWith(ancestor)) return false
  // Statistical codes nest by digits; below a community the next character must be the separator, so that g1 does not hold g12.
  return !ancestor.includes('-') || code.length === ancestor.length || code.charAt(ancestor.length) === '-'
}

/** The community (12 digits) that a place lies in, if it is at or below one. */
export function communityOf(code: string): string | undefined {
  return code.length >= 12 ? code.slice(0, 12) : undefined
}
