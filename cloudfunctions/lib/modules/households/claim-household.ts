import { claimHousehold } from '@/shared/contract/households'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { CLAIM_ANSWERED_WITHIN } from '@/shared/domain/households/claim-states'
import { beijingDate } from '@/shared/domain/time'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { takeCodeTry } from '../../kernel/persons.store'
import type { ClaimDocument } from './claim-document'
import { claimNotices } from './claim-notices'
import { deliverClaim } from './deliver-claim'
import { CODE_TRIES_A_DAY, codeKey } from './door-codes'
import { findClaim, findCode, findOpenClaim, insertClaim, burnCode } from './households.store'
import type { HouseholdDocument } from './roll/roll-document'
import { findHousehold, findRoll } from './roll/roll.store'
import { viewClaim } from './view-claim'

type Input = ParsedInputOf<typeof claimHousehold>

/** Asks for a household on the live roll. One open claim a person and household; a repeat by id answers with what is stored. */
export const claim = handle(claimHousehold, async (input, context) => {
  const known = await findClaim(input.id)
  if (known) return viewClaim(requireOwn(known, input, context), context.viewer)
  const openKey = `${input.householdId} ${context.person.id}`
  const open = await findOpenClaim(openKey)
  if (open?._id === input.id) return viewClaim(open, context.viewer)
  if (open) throw new AppError('CLAIM_EXISTS', { fields: { claimId: open._id } })
  const household = await findOnRoll(input.householdId)
  const codeIssuedBy = await proof(input, household, context)
  const made = newClaim(input, household, { openKey, codeIssuedBy }, context)
  const outcome = await insertClaim(made)
  if (!outcome.inserted) {
    const stored = outcome.duplicateOf === '_id_' ? await findClaim(input.id) : await findOpenClaim(openKey)
    if (stored?._id !== input.id) throw new AppError('CLAIM_EXISTS', { fields: { claimId: stored?._id ?? '' } })
    return viewClaim(requireOwn(stored, input, context), context.viewer)
  }
  await deliverClaim(made, context)
  return viewClaim(made, context.viewer)
})

function requireOwn(stored: ClaimDocument, { householdId }: Input, { person }: PersonContext): ClaimDocument {
  if (stored.personId !== person.id || stored.householdId !== householdId) throw new AppError('CONFLICT')
  return stored
}

async function findOnRoll(householdId: string): Promise<HouseholdDocument> {
  const roll = await findRoll(householdId.slice(0, 12))
  const household = roll?.liveVersionId ? await findHousehold(roll.liveVersionId, householdId) : undefined
  if (!household) throw new AppError('HOUSEHOLD_NOT_FOUND', { fields: { householdId: 'unknown' } })
  return household
}

/** What the method asks for. @returns who handed out the code that was used */
async function proof({ id, method, code }: Input, household: HouseholdDocument, context: PersonContext): Promise<string | null> {
  if (method === 'roll' && !isPhoneOnRoll(household, context)) throw new AppError('ROLL_PHONE_DIFFERS')
  if (method !== 'code') return null
  if (code === undefined) throw new AppError('INVALID_INPUT', { fields: { code: 'required' } })
  // The try is taken before the code is looked at: many at once are many tries.
  if (!(await takeCodeTry(context.person.id, beijingDate(context.now), CODE_TRIES_A_DAY))) throw new AppError('HOUSEHOLD_CODE_LOCKED')
  const key = codeKey(code, context.settings.secret)
  const isTaken = await burnCode(key, household.householdId, id, context.now)
  const found = await findCode(key)
  // Taken by this very claim before: the answer to that call was lost.
  if (!isTaken && found?.usedByClaim !== id) throw new AppError('HOUSEHOLD_CODE_WRONG')
  return found?.issuedBy ?? null
}

function isPhoneOnRoll({ people }: HouseholdDocument, { person }: PersonContext): boolean {
  return person.phone !== null && people.some(({ phoneKey }) => phoneKey === person.phone?.key)
}

function newClaim(input: Input, household: HouseholdDocument, { openKey, codeIssuedBy }: Pick<ClaimDocument, 'openKey' | 'codeIssuedBy'>, context: PersonContext): ClaimDocument {
  const at = new Date(context.now)
  const { householdId, communityCode, buildingCode, buildingName, label } = household
  const claim: ClaimDocument = {
    _id: input.id,
    personId: context.person.id,
    openKey,
    householdId,
    communityCode,
    buildingCode,
    buildingName,
    label,
    scopes: [communityCode, buildingCode.slice(0, buildingCode.lastIndexOf('-')), buildingCode],
    relation: input.relation,
    name: input.name,
    method: input.method,
    codeIssuedBy,
    nameOnRoll: household.names.includes(input.name),
    phoneOnRoll: isPhoneOnRoll(household, context),
    state: 'pending',
    createdAt: at,
    isOverdue: false,
    nextClockAt: new Date(context.now + CLAIM_ANSWERED_WITHIN),
    decidedAt: null,
    reasonCode: null,
    version: 1,
    events: [{ version: 1, at, action: 'submit', by: 'applicant', personId: null, capacities: [], reasonCode: null }],
    outbox: [],
    undeliveredSince: at,
  }
  return { ...claim, outbox: claimNotices(claim, 'submit', 1) }
}
