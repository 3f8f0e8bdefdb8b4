import type { Corner } from '@/shared/domain/geo/grids/grid'

/** What was typed: the corners, or the lines that are none (1 is the first). */
export interface ReadCorners {
  corners: Corner[]
  wrong: number[]
}

/** The box of the city and some more: whoever types the latitude first has left it. Degrees. */
const BOX = { west: 114, east: 116, south: 29, north: 31 }

/** Pure. One point a line, longitude and latitude by a comma or a space; empty lines do not count. */
export function readCorners(text: string): ReadCorners {
  const corners: Corner[] = []
  const wrong: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [lng, lat, ...rest] = line.trim().split(/[\s,，、]+/).map(Number)
    if (rest.length === 0 && isIn(lng, BOX.west, BOX.east) && isIn(lat, BOX.south, BOX.north)) corners.push([lng, lat])
    else wrong.push(index + 1)
  }
  return { corners, wrong }
}

export function writeCorners(corners: readonly Corner[]): string {
  return corners.map(([lng, lat]) => `${lng}, ${lat}`).join('\n')
}

function isIn(value: number | undefined, least: number, most: number): value is number {
  return value !== undefined && value >= least && value <= most
}
