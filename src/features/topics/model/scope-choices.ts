import { PROPOSE_WORDS } from '@/copy/topics-propose'

export interface Building {
  key: string
  code: string
  name: string
  rooms: number
}

export interface ScopeChoice {
  /** Null: all of the community. */
  code: string | null
  label: string
  /** Null: there is no roll to count them by. */
  households: number | null
}

const sum = (buildings: readonly Building[]) => buildings.reduce((total, { rooms }) => total + rooms, 0)
const gridOf = (code: string) => code.slice(0, code.lastIndexOf('-'))

/** Pure. Whom it may concern, the nearest first: the reader's building, the part of the community around it, all of it. */
export function scopeChoices(communityCode: string, buildings: readonly Building[], homes: readonly { householdId: string }[]): ScopeChoice[] {
  const own = buildings.filter(({ key }) => homes.some(({ householdId }) => householdId.startsWith(`${communityCode}-${key}-`)))
  const grids = [...new Set(own.map(({ code }) => gridOf(code)))].filter((grid) => buildings.some(({ code }) => gridOf(code) !== grid))
  const all = buildings.length > 0 ? sum(buildings) : null
  return [
    ...own.map(buildingChoice),
    ...grids.map((grid) => around(grid, buildings.filter(({ code }) => gridOf(code) === grid))),
    { code: null, label: PROPOSE_WORDS.community(all), households: all },
  ]
}

export function buildingChoice({ code, name, rooms }: Building): ScopeChoice {
  return { code, label: PROPOSE_WORDS.building(name, rooms), households: rooms }
}

function around(grid: string, inside: readonly Building[]): ScopeChoice {
  return { code: grid, label: PROPOSE_WORDS.grid(sum(inside)), households: sum(inside) }
}
