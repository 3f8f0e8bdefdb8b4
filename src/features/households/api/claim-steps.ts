import { call } from '@/platform/cloud/call'
import { approveClaim, type Claim, leaveHousehold, refuseClaim, removeMember, withdrawClaim } from '@/shared/contract/households'
import type { CLAIM_REFUSALS, CLAIM_REMOVALS } from '@/shared/domain/households/claim-states'

/** Steps of a claim from the version that is on the screen. @throws AppError of households.* */
const at = ({ id, version }: Claim) => ({ claimId: id, version })

export const approve = (claim: Claim) => call(approveClaim, at(claim))
export const refuse = (claim: Claim, reasonCode: (typeof CLAIM_REFUSALS)[number]) => call(refuseClaim, { ...at(claim), reasonCode })
export const withdraw = (claim: Claim) => call(withdrawClaim, at(claim))
export const leave = (claim: Claim) => call(leaveHousehold, at(claim))
export const remove = (claim: Claim, reasonCode: (typeof CLAIM_REMOVALS)[number]) => call(removeMember, { ...at(claim), reasonCode })
