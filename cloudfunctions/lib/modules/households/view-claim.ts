import type { Claim } from '@/shared/contract/households'
import { CLAIM_ANSWERED_WITHIN, claimStep } from '@/shared/domain/households/claim-states'
import { maskName } from '@/shared/domain/people/mask-name'
import type { Viewer } from '../../kernel/subject'
import type { ClaimDocument } from './claim-document'
import { decidesAt } from './claim-subject'

/** Pure. What this viewer may know: the person and those who decide everything, the household a masked name. */
export function viewClaim(claim: ClaimDocument, viewer: Viewer): Claim {
  const isMine = claim.personId === viewer.personId
  const decides = decidesAt(claim.buildingCode, viewer)
  const createdAt = claim.createdAt.getTime()
  return {
    id: claim._id,
    householdId: claim.householdId,
    communityCode: claim.communityCode,
    label: claim.label,
    relation: claim.relation,
    method: claim.method,
    state: claim.state,
    createdAt,
    dueAt: createdAt + CLAIM_ANSWERED_WITHIN,
    isOverdue: claim.isOverdue,
    decidedAt: claim.decidedAt?.getTime() ?? null,
    reasonCode: claim.reasonCode,
    version: claim.version,
    isMine,
    name: isMine || decides ? claim.name : maskName(claim.name),
    evidence: decides ? { nameOnRoll: claim.nameOnRoll, phoneOnRoll: claim.phoneOnRoll, mayApprove: !('refusal' in claimStep(factsOf(claim), 'approve', viewer.personId)) } : null,
  }
}

export function factsOf({ state, personId, codeIssuedBy }: ClaimDocument) {
  return { state, applicantId: personId, codeIssuedBy }
}
