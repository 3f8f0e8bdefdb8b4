import { type Claim, CLAIM_DECIDERS } from '@/shared/contract/households'
import { type Role, rolesAt } from '@/shared/domain/appointments'
import type { ClaimAction } from '@/shared/domain/households/claim-states'
import type { SubjectContext } from '../../kernel/context'
import type { ClaimDocument } from './claim-document'
import { deliverClaim } from './deliver-claim'
import { takeClaimStep } from './take-claim-step'
import { viewClaim } from './view-claim'

const decidingRoles = ({ viewer, subject }: SubjectContext<ClaimDocument>): Role[] =>
  rolesAt(viewer.appointments, subject.placeCode, viewer.now).filter((role) => CLAIM_DECIDERS.includes(role))

/** An operation that is one step of a claim: taken, told, and shown as it is then. */
export function claimStepOperation(action: ClaimAction) {
  return async ({ version, reasonCode }: { version: number; reasonCode?: string }, context: SubjectContext<ClaimDocument>): Promise<Claim> => {
    const stepped = await takeClaimStep(context.subject.document, { action, actorId: context.person.id, capacities: decidingRoles(context), version, reasonCode, now: context.now })
    await deliverClaim(stepped, context)
    if (stepped.personId === context.person.id) context.forgetPerson()
    return viewClaim(stepped, context.viewer)
  }
}
