import type { GridVersion } from '@/shared/contract/grids'
import type { Grid } from '@/shared/domain/geo/grids/grid'
import { ringArea } from '@/shared/domain/geo/grids/ring'
import { checkDrawing } from './check-drawing'
import type { GridVersionDocument } from './grid-document'

export function viewGrid({ code, name, corners }: Grid) {
  return { code, name, corners: corners.map(([lng, lat]): [number, number] => [lng, lat]), areaM2: Math.round(ringArea(corners)) }
}

export function viewGridVersion({ _id, version, communityCode, grids, savedAt, publishedAt }: GridVersionDocument): GridVersion {
  return { id: _id, version, communityCode, grids: grids.map(viewGrid), problems: checkDrawing(communityCode, grids), savedAt: savedAt.getTime(), publishedAt: publishedAt?.getTime() ?? null }
}
