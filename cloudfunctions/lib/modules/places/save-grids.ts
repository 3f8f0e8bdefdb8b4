import { saveGrids } from '@/shared/contract/grids'
import { holdsRole } from '@/shared/domain/appointments'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { GRID_EDITORS } from '@/shared/domain/geo/grids/grid-editors'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { requireCommunity } from './check-drawing'
import type { GridVersionDocument } from './grid-document'
import { findGridVersion, insertGridVersion, updateGridVersion } from './grids.store'
import { viewGridVersion } from './view-grids'

/** Keeps a drawing, finished or not: what is wrong with it is told, and only publishing asks for nothing to be. */
export const save = handle(saveGrids, async ({ id, version, communityCode, grids }, { person, viewer, now }) => {
  requireCommunity(communityCode)
  const savedAs = GRID_EDITORS.find((role) => holdsRole(viewer.appointments, [role], communityCode, now)) ?? null
  const next: GridVersionDocument = { _id: id, version: (version ?? 0) + 1, communityCode, grids, savedAt: new Date(now), authorId: person.id, savedAs, publishedAt: null }
  const { _id, communityCode: _place, publishedAt: _published, ...set } = next
  const isWritten = version === undefined ? (await insertGridVersion(next)).inserted : await isOf(communityCode, id) && await updateGridVersion(id, version, set)
  if (isWritten) return viewGridVersion(next)
  const stored = await findGridVersion(id)
  // A drawing of another community is none: whoever draws here need not know of it.
  if (stored?.communityCode !== communityCode) throw new AppError('GRIDS_NOT_FOUND')
  const isRepeat = stored.version === next.version && stored.authorId === person.id && canonicalJson(stored.grids) === canonicalJson(grids)
  if (!isRepeat) throw new AppError('GRIDS_CHANGED', { fields: { version: String(stored.version) } })
  return viewGridVersion(stored)
})

async function isOf(communityCode: string, id: string): Promise<boolean> {
  return (await findGridVersion(id))?.communityCode === communityCode
}
