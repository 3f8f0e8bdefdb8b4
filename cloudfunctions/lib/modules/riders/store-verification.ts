import type { Verification } from '@/shared/contract/riders'
import { mayAskAgain, riderUntil } from '@/shared/domain/riders/verification-states'
import type { Appointment } from '@/shared/domain/appointments'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { deliverVerification } from './deliver-verification'
import { findVerification, insertVerification } from './riders.store'
import type { VerificationDocument } from './verification-document'
import { viewVerification } from './view-verification'

/** What is stored under the id, if it is this very asking. @throws CONFLICT */
export async function findRepeat(id: string, same: Partial<VerificationDocument>): Promise<VerificationDocument | undefined> {
  const stored = await findVerification(id)
  if (stored && Object.entries(same).some(([key, value]) => stored[key as keyof VerificationDocument] !== value)) throw new AppError('CONFLICT')
  return stored
}

/** Whoever is a rider asks again in the last month. @throws RIDER_ALREADY */
export function requireMayAsk(appointments: readonly Appointment[], now: number): void {
  const until = riderUntil(appointments, now)
  if (!mayAskAgain(until, now)) throw new AppError('RIDER_ALREADY', { fields: { until: String(until) } })
}

/** The first insert wins, and everybody is answered with what is stored. @throws RIDER_REQUEST_OPEN */
export async function storeVerification(made: VerificationDocument, same: Partial<VerificationDocument>, context: PersonContext): Promise<Verification> {
  const outcome = await insertVerification(made)
  const stored = outcome.inserted ? made : await findRepeat(made._id, same)
  if (!stored) throw new AppError('RIDER_REQUEST_OPEN')
  await deliverVerification(stored, context)
  if (made.personId === context.person.id) context.forgetPerson()
  return viewVerification(stored, context.viewer)
}
