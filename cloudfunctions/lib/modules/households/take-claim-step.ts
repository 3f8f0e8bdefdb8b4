import { type ClaimAction, claimStep, isOpen, nextClaimClock } from '@/shared/domain/households/claim-states'
import { AppError } from '@/shared/errors'
import type { ClaimDocument } from './claim-document'
import { claimNotices } from './claim-notices'
import { findClaim, updateClaim } from './households.store'
import { factsOf } from './view-claim'

export interface ClaimAttempt {
  action: ClaimAction
  /** Null: the clock. */
  actorId: string | null
  capacities?: string[]
  /** The version that the actor saw. */
  version: number
  reasonCode?: string
  now: number
}

/**
 * The one way a stored claim changes: the rule is asked, then one conditional update on the version writes state, event and notices. The
 * same step from the same version by the same person again is a success. @throws CLAIM_CHANGED, and what the rule refuses with
 */
export async function takeClaimStep(claim: ClaimDocument, tried: ClaimAttempt): Promise<ClaimDocument> {
  if (claim.version !== tried.version) return repeatOrChanged(claim, tried)
  const step = claimStep(factsOf(claim), tried.action, tried.actorId)
  if ('refusal' in step) throw new AppError(step.refusal, { fields: { state: claim.state } })
  const at = new Date(tried.now)
  const version = claim.version + 1
  const isOverdue = claim.isOverdue || tried.action === 'escalate'
  const next = nextClaimClock(step.to, claim.createdAt.getTime(), isOverdue)
  const set = {
    state: step.to,
    version,
    isOverdue,
    nextClockAt: next === null ? null : new Date(next),
    openKey: isOpen(step.to) ? claim.openKey : claim._id,
    decidedAt: step.to === claim.state ? claim.decidedAt : at,
    reasonCode: tried.reasonCode ?? null,
    events: [...claim.events, { version, at, action: tried.action, by: step.by, personId: step.by === 'staff' ? tried.actorId : null, capacities: tried.capacities ?? [], reasonCode: tried.reasonCode ?? null }],
    outbox: [...claim.outbox, ...claimNotices(claim, tried.action, version)],
    undeliveredSince: claim.undeliveredSince ?? at,
  }
  if (await updateClaim(claim._id, claim.version, set)) return { ...claim, ...set }
  const present = await findClaim(claim._id)
  if (!present) throw new AppError('CLAIM_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

function repeatOrChanged(claim: ClaimDocument, tried: ClaimAttempt): ClaimDocument {
  const made = claim.events.find((event) => event.version === tried.version + 1)
  const isSame = made?.action === tried.action && tried.actorId === (made.by === 'applicant' ? claim.personId : made.personId)
  if (!isSame) throw new AppError('CLAIM_CHANGED', { fields: { version: String(claim.version) } })
  return claim
}
