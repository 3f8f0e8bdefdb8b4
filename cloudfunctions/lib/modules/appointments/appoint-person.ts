import { appoint as contract } from '@/shared/contract/appointments'
import { isHeldAt, isPeriodAllowed } from '@/shared/domain/appointing'
import { renewalAt } from '@/shared/domain/riders/verification-states'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { type AppointmentDocument, personExists } from '../../kernel/persons.store'
import { placeTree } from '../../kernel/places/places'
import { appointmentAct } from './appointment-acts'
import { findAppointment, insertAppointment } from './appointments.store'
import { viewAppointment } from './view-appointment'

/**
 * Gives a person a role at a place, from now. Idempotent by id: a repeat answers with what is stored, and the same id for something else
 * is a CONFLICT.
 */
export const appoint = handle(contract, async (input, context) => {
  if (!placeTree.find(input.placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  if (!isHeldAt(input.role, input.placeCode)) throw new AppError('ROLE_NOT_HELD_THERE', { fields: { placeCode: 'level' } })
  if (!isPeriodAllowed(context.now, input.endsAt)) throw new AppError('INVALID_INPUT', { fields: { endsAt: 'range' } })
  if (input.personId === context.person.id) throw new AppError('OWN_APPOINTMENT', { fields: { personId: 'own' } })
  if (!(await personExists(input.personId))) throw new AppError('PERSON_NOT_FOUND', { fields: { personId: 'unknown' } })
  if (input.name !== undefined) await requireSayable(context.openid, 'name', input.name)
  const renewAt = renewalAt(input.role, context.now, input.endsAt)
  const appointment: AppointmentDocument = {
    _id: input.id,
    personId: input.personId,
    role: input.role,
    name: input.name ?? null,
    placeCode: input.placeCode,
    startsAt: new Date(context.now),
    endsAt: new Date(input.endsAt),
    revokedAt: null,
    appointedBy: context.person.id,
    isVerified: false,
    renewAt: renewAt === null ? null : new Date(renewAt),
  }
  const outcome = await insertAppointment(appointment)
  const stored = outcome.inserted ? appointment : await findAppointment(input.id)
  const isSame = stored?.personId === input.personId && stored.role === input.role && stored.placeCode === input.placeCode
  if (!stored || !isSame) throw new AppError('CONFLICT')
  await context.ports.audit.record([appointmentAct(stored, context)])
  return viewAppointment(stored)
})
