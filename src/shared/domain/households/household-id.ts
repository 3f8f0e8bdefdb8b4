/**
 * A household is named by what stands on its door: community, building, unit, room. The grid is not part of it, so that a household stays
 * the same when grids are drawn anew (docs/decisions/009). `420202005007-b03-u2-502`.
 */
export const HOUSEHOLD_ID_PATTERN = /^\d{12}-b[a-z0-9]{1,11}-u\d{1,2}-[a-z0-9]{1,8}$/
export const BUILDING_KEY_PATTERN = /^b[a-z0-9]{1,11}$/

/** The parts of a door. */
export interface Door {
  communityCode: string
  /** `g01`; where a community is not divided, `g00`. */
  grid: string
  /** Compound, where the file names one: 红旗苑. */
  compound: string
  /** As it is said: 3, A, 12B. */
  building: string
  /** 0: the building has no units. */
  unit: number
  room: string
}

/** The building below its community; two compounds may each have a building 3. */
export function buildingKey({ compound, building }: Pick<Door, 'compound' | 'building'>): string {
  const number = building.toLowerCase().replace(/\d+/, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(2, '0'))
  return `b${number}${compound === '' ? '' : shortHash(compound)}`
}

export function buildingCode(door: Pick<Door, 'communityCode' | 'grid' | 'compound' | 'building'>): string {
  return `${door.communityCode}-${door.grid}-${buildingKey(door)}`
}

export function householdId(door: Omit<Door, 'grid'>): string {
  return `${door.communityCode}-${buildingKey(door)}-u${door.unit}-${door.room.toLowerCase()}`
}

/** `红旗苑 3栋` */
export function buildingName({ compound, building }: Pick<Door, 'compound' | 'building'>): string {
  return [compound, `${building}栋`].filter(Boolean).join(' ')
}

/** `红旗苑 3栋2单元502` */
export function doorLabel(door: Pick<Door, 'compound' | 'building' | 'unit' | 'room'>): string {
  return `${buildingName(door)}${door.unit > 0 ? `${door.unit}单元` : ''}${door.room}`
}

/** Rooms in the order in which one walks past them. */
export function doorOrder({ unit, room }: Pick<Door, 'unit' | 'room'>): number {
  return unit * 1_000_000 + Math.min(Number(room.replace(/\D/g, '')) || 0, 999_999)
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** 25 bits of FNV-1a in five characters: of the compounds of one community, hardly ever two alike. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return Array.from({ length: 5 }, (_, index) => BASE32.charAt((hash >>> (index * 5)) & 31)).join('')
}
