import { holdsRole } from '@/shared/domain/appointments'
import { CLAIM_DECIDERS } from '@/shared/contract/households'
import type { SubjectKind, Viewer } from '../../kernel/subject'
import type { ClaimDocument } from './claim-document'
import { findClaim, findMembers } from './households.store'

export const claimKind: SubjectKind<ClaimDocument> = {
  name: 'household-claim',
  notFound: 'CLAIM_NOT_FOUND',
  async load(id) {
    const claim = await findClaim(id)
    if (!claim) return null
    return {
      document: claim,
      placeCode: claim.buildingCode,
      relations: { applicant: claim.personId },
      isVisibleTo: (viewer) => viewer.personId === claim.personId || decidesAt(claim.buildingCode, viewer),
    }
  },
}

/** A household that has members; its document is their claims. */
export const householdKind: SubjectKind<readonly ClaimDocument[]> = {
  name: 'household',
  notFound: 'HOUSEHOLD_NOT_FOUND',
  async load(id) {
    const members = await findMembers(id)
    const placeCode = members[0]?.buildingCode
    if (placeCode === undefined) return null
    return {
      document: members,
      placeCode,
      relations: {},
      isVisibleTo: (viewer) => members.some(({ personId }) => personId === viewer.personId) || decidesAt(placeCode, viewer),
    }
  },
}

export function decidesAt(placeCode: string, viewer: Viewer): boolean {
  return holdsRole(viewer.appointments, CLAIM_DECIDERS, placeCode, viewer.now)
}
