import type { saveGrids } from '@/shared/contract/grids'
import type { InputOf } from '@/shared/contract/operation'
import { newUlid } from '../setup/start-cloud'
import { HONGQIQIAO } from './reports'

export type Drawing = InputOf<typeof saveGrids>
type Drawn = Drawing['grids'][number]

/** A box in 红旗桥社区, from the west to the east. */
export function box(code: string, name: string, west: number, east: number): Drawn {
  return { code, name, corners: [[west, 30.216], [east, 30.216], [east, 30.22], [west, 30.22]] }
}

/** Two neighbours that share a border at lng 115.067. */
export function drawing(change: Partial<Drawing> = {}): Drawing {
  return { id: newUlid(), communityCode: HONGQIQIAO, crs: 'gcj02', grids: [box('g01', '第 1 网格', 115.064, 115.067), box('g02', '第 2 网格', 115.067, 115.07)], ...change }
}
