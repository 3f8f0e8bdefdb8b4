import { locateGrid } from '@/shared/domain/geo/grids/locate-grid'
import type { GridPort } from '../../kernel/ports'
import { findLiveGrids } from './grids.store'

export const gridPort: GridPort = {
  async read(communityCode) {
    const grids = (await findLiveGrids(communityCode))?.grids ?? []
    return (point, accuracyM, communityConfidence) => {
      const grid = locateGrid(grids, communityConfidence, point, accuracyM)
      return grid && `${communityCode}-${grid.code}`
    }
  },
}
