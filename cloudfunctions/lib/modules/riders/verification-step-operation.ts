import type { Verification } from '@/shared/contract/riders'
import { rolesAt } from '@/shared/domain/appointments'
import { RIDER_DECIDERS } from '@/shared/domain/riders/rider-offices'
import type { VerificationAction } from '@/shared/domain/riders/verification-states'
import type { SubjectContext } from '../../kernel/context'
import { deliverVerification } from './deliver-verification'
import { takeVerificationStep } from './take-verification-step'
import type { VerificationDocument } from './verification-document'
import { viewVerification } from './view-verification'

/** In which offices somebody decides about it. */
export function decidingRoles({ viewer, subject }: SubjectContext<VerificationDocument>): string[] {
  return rolesAt(viewer.appointments, subject.placeCode, viewer.now).filter((role) => RIDER_DECIDERS.includes(role))
}

/** An operation that is one step: taken, told, and shown as it is then. */
export function verificationStepOperation(action: VerificationAction) {
  return async ({ version, reasonCode }: { version: number; reasonCode?: string }, context: SubjectContext<VerificationDocument>): Promise<Verification> => {
    const stepped = await takeVerificationStep(context.subject.document, { action, actorId: context.person.id, capacities: decidingRoles(context), version, reasonCode, now: context.now })
    await deliverVerification(stepped, context)
    return viewVerification(stepped, context.viewer)
  }
}
