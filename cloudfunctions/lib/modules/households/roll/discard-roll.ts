import { discardRoll } from '@/shared/contract/roll'
import { AppError } from '@/shared/errors'
import { removeFiles } from '../../../adapters/storage'
import { handleOn } from '../../../kernel/handler'
import { rollVersionKind } from './roll-subject'
import { findVersion, removeStaged, updateVersion } from './roll.store'
import { viewVersion } from './view-version'

/** Only what is not live can be thrown away; the file goes too. Repeating it changes nothing. */
export const discard = handleOn(rollVersionKind, discardRoll, async ({ versionId }, { subject }) => {
  const { state, fileId } = subject.document
  if (!['reading', 'ready', 'discarded', 'failed'].includes(state)) throw new AppError('ROLL_WRONG_STATE', { fields: { state } })
  if (!(await updateVersion(versionId, { state }, { state: 'discarded' })) && state !== 'discarded') throw new AppError('ROLL_WRONG_STATE')
  await removeStaged(versionId)
  await removeFiles([fileId])
  return viewVersion((await findVersion(versionId)) ?? subject.document)
})
