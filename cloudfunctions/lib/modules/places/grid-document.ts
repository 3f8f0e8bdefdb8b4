import type { Role } from '@/shared/domain/appointments'
import type { Grid } from '@/shared/domain/geo/grids/grid'

/** One drawing of a community's grids. Never changed once it was live. */
export interface GridVersionDocument {
  _id: string
  /** 1 when first saved; every save makes the next. */
  version: number
  communityCode: string
  grids: Grid[]
  savedAt: Date
  authorId: string
  /** In which office it was saved last. */
  savedAs: Role | null
  /** When it became live, if it did. */
  publishedAt: Date | null
}

/** `_id` = the community: the one drawing that counts there now. Flipping it is one write. */
export interface LiveGridsDocument {
  _id: string
  /** Counts the flips; 1 is the first. */
  revision: number
  versionId: string
  grids: Grid[]
  since: Date
  publisherId: string
}
