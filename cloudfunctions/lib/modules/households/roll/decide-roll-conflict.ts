import { decideRollConflict } from '@/shared/contract/roll'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { conflictId, withKeys } from './read-piece'
import { rollVersionKind } from './roll-subject'
import { findFinding, findHousehold, setDecision, setHousehold } from './roll.store'
import { viewFinding } from './view-version'

/** Writes the chosen record into the staged household, then that it was chosen; the same choice again changes nothing. */
export const decide = handleOn(rollVersionKind, decideRollConflict, async ({ versionId, householdId, keep }, { subject }) => {
  if (subject.document.state !== 'ready') throw new AppError('ROLL_WRONG_STATE', { fields: { state: subject.document.state } })
  const [finding, household] = await Promise.all([findFinding(conflictId(versionId, householdId)), findHousehold(versionId, householdId)])
  if (!finding || !household?.conflict) throw new AppError('HOUSEHOLD_NOT_FOUND')
  await setHousehold(household._id, withKeys(household.conflict[keep]))
  await setDecision(finding._id, keep)
  return viewFinding({ ...finding, decision: keep })
})
