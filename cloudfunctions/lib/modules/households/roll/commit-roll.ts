import { commitRoll } from '@/shared/contract/roll'
import { REPLACED_ROLL_KEPT_FOR } from '@/shared/domain/retention'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../../kernel/context'
import { handleOn } from '../../../kernel/handler'
import type { RollVersionDocument } from './roll-document'
import { rollVersionKind } from './roll-subject'
import { findFindings, findRoll, flipRoll, forgetConflicts, removeStaged, updateVersion } from './roll.store'
import { viewVersion } from './view-version'

/** One conditional write on the pointer makes the version live; what follows can be repeated. */
export const commit = handleOn(rollVersionKind, commitRoll, async (_input, context) => {
  const version = context.subject.document
  if (version.state === 'unchanged') return viewVersion(version)
  if (version.state !== 'ready' && version.state !== 'live') throw new AppError('ROLL_WRONG_STATE', { fields: { state: version.state } })
  if (version.state === 'ready' && saysNothingNew(version)) return viewVersion(await end(version))
  if ((await findFindings(version._id, 'conflict', false, null, 1)).length > 0) throw new AppError('ROLL_UNDECIDED')

  const at = new Date(context.now)
  const isFlipped = await flipRoll(version.communityCode, version.baseVersionId, version._id, at)
  if (!isFlipped && (await findRoll(version.communityCode))?.liveVersionId !== version._id) throw new AppError('ROLL_BASE_CHANGED')
  const set = { state: 'live' as const, committedAt: version.committedAt ?? at }
  await updateVersion(version._id, { state: 'ready' }, set)
  if (version.baseVersionId) await updateVersion(version.baseVersionId, { state: 'live' }, { state: 'superseded', eraseAt: new Date(context.now + REPLACED_ROLL_KEPT_FOR) })
  await forgetConflicts(version._id)
  await record(version, context)
  return viewVersion({ ...version, ...set })
})

function saysNothingNew({ counts }: RollVersionDocument): boolean {
  return counts.added + counts.changed + counts.conflict === 0
}

async function end(version: RollVersionDocument): Promise<RollVersionDocument> {
  await updateVersion(version._id, { state: 'ready' }, { state: 'unchanged' })
  await removeStaged(version._id)
  return { ...version, state: 'unchanged' }
}

async function record(version: RollVersionDocument, { person, now, ports }: PersonContext): Promise<void> {
  const { _id, communityCode, baseVersionId, counts } = version
  await ports.audit.record([
    {
      id: `roll:${_id}`,
      at: now,
      actorId: person.id,
      capacities: ['secretary'],
      action: 'roll.commit',
      subject: { type: 'roll', id: _id },
      placeCode: communityCode,
      reasonCode: null,
      ownerId: null,
      fact: { versionId: _id, baseVersionId, counts },
    },
  ])
}
