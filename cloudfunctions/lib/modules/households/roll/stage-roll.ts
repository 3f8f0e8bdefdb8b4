import { stageRoll } from '@/shared/contract/roll'
import { AppError } from '@/shared/errors'
import { handle } from '../../../kernel/handler'
import { isOwnUpload } from '../../../kernel/own-upload'
import { placeTree } from '../../../kernel/places/places'
import { planFile } from './plan-file'
import { readPiece } from './read-piece'
import type { RollVersionDocument } from './roll-document'
import { findRoll, findVersion, insertFindings, insertRoll, insertVersion } from './roll.store'
import { viewVersion } from './view-version'

/** Every row looked at, its findings stored, and the first piece compared. */
export const stage = handle(stageRoll, async (input, context) => {
  const { id, communityCode, fileId, fileName } = input
  if (!placeTree.find(communityCode)) throw new AppError('PLACE_UNKNOWN', { fields: { communityCode: 'unknown' } })
  const known = await findVersion(id)
  if (known) return viewVersion(await readPiece(requireSame(known, input, context.person.id), context))
  if (!isOwnUpload(fileId, { envId: context.envId, personId: context.person.id, id })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { fileId: 'unknown' } })
  const plan = await planFile(fileId, communityCode)
  await insertRoll(communityCode)
  const roll = await findRoll(communityCode)
  const count = (kind: string) => plan.findings.filter((finding) => finding.kind === kind).length
  const at = new Date(context.now)
  const version: RollVersionDocument = {
    _id: id,
    communityCode,
    state: 'reading',
    fileId,
    fileName,
    createdBy: context.person.id,
    createdAt: at,
    touchedAt: at,
    committedAt: null,
    eraseAt: null,
    baseVersionId: roll?.liveVersionId ?? null,
    rows: plan.rows,
    households: plan.households.length,
    done: 0,
    cursor: '',
    counts: { added: 0, changed: 0, same: 0, kept: 0, conflict: 0, wrong: count('wrong'), merged: count('merged'), cleaned: count('cleaned') },
    buildings: [],
  }
  const outcome = await insertVersion(version)
  const stored = outcome.inserted ? version : requireSame(await findVersion(id), input, context.person.id)
  await insertFindings(plan.findings.map((finding) => ({ ...finding, _id: `${id}:${finding.row}:${finding.kind}`, versionId: id })))
  return viewVersion(await readPiece(stored, context))
})

/** The id of another import says nothing about it. */
function requireSame(version: RollVersionDocument | undefined, { fileId, communityCode }: { fileId: string; communityCode: string }, personId: string): RollVersionDocument {
  if (version?.createdBy !== personId || version.fileId !== fileId || version.communityCode !== communityCode) throw new AppError('CONFLICT')
  return version
}
