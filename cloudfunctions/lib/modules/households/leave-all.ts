import { isOpen } from '@/shared/domain/households/claim-states'
import type { Work } from '../../kernel/context'
import { deliverClaim } from './deliver-claim'
import { findClaimsOf } from './households.store'
import { takeClaimStep } from './take-claim-step'

const CLAIMS_OF_ONE = 100

/** The phone goes: what waits on its being on the roll is withdrawn. A home stays one. */
export async function withdrawRollClaims(personId: string, work: Work): Promise<void> {
  for (const claim of await findClaimsOf(personId, null, CLAIMS_OF_ONE)) {
    if (claim.state !== 'pending' || claim.method !== 'roll') continue
    await deliverClaim(await takeClaimStep(claim, { action: 'withdraw', actorId: personId, version: claim.version, now: work.now }), work)
  }
}

/** The account closes: what waits is withdrawn, and the person moves out everywhere. */
export async function leaveAll(personId: string, work: Work): Promise<void> {
  for (const claim of await findClaimsOf(personId, null, CLAIMS_OF_ONE)) {
    if (!isOpen(claim.state)) continue
    const action = claim.state === 'pending' ? 'withdraw' : 'leave'
    await deliverClaim(await takeClaimStep(claim, { action, actorId: personId, version: claim.version, now: work.now }), work)
  }
}
