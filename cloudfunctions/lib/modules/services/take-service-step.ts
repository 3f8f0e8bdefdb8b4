import { dueAt } from '@/shared/domain/calendar/time-limit'
import { isOpen, OFFICE_STEPS, serviceLimit, serviceStep, type ServiceState, type ServiceStep, WORDLESS } from '@/shared/domain/services/service-states'
import type { ServiceItem } from '@/shared/domain/stations/services'
import { AppError } from '@/shared/errors'
import type { Work } from '../../kernel/context'
import { deliverService } from './deliver-service'
import type { ServiceDocument, ServiceOutboxEntry } from './service-document'
import { findRequest, updateRequest } from './services.store'

export interface ServiceAttempt {
  step: ServiceStep
  version: number
  words?: string
  rating?: ServiceDocument['rating']
  personId: string
  /** The office; null: whoever asked. */
  by: string | null
}

/** When the next word is due in a state. One trip for the calendar, where a clock runs. */
export async function clockOf(state: ServiceState, item: ServiceItem, { now, ports }: Work): Promise<Pick<ServiceDocument, 'dueAt' | 'clockAt'>> {
  const limit = serviceLimit(state, item)
  if (limit === null) return { dueAt: null, clockAt: null }
  const at = new Date(dueAt((await ports.calendar.read()).calendar, now, limit))
  return { dueAt: at, clockAt: at }
}

/** One conditional update on the version writes state, event and notices. The same step again is a success. @throws SERVICE_CHANGED, SERVICE_WRONG_STATE, EXPLANATION_REQUIRED */
export async function takeServiceStep(request: ServiceDocument, tried: ServiceAttempt, work: Work): Promise<ServiceDocument> {
  if (request.version !== tried.version) return requireSame(request, tried)
  const to = serviceStep(request.state, tried.step)
  if (to === null) throw new AppError('SERVICE_WRONG_STATE', { fields: { state: request.state } })
  if (!WORDLESS.includes(tried.step) && !tried.words) throw new AppError('EXPLANATION_REQUIRED')
  const version = request.version + 1
  const event = { version, at: new Date(work.now), step: tried.step, by: tried.by, personId: tried.personId, words: tried.words ?? null }
  const set = { state: to, version, isOpen: isOpen(to), ...(await clockOf(to, request.item, work)), rating: tried.rating ?? request.rating, undeliveredSince: new Date(work.now) }
  const outbox = [noticeOf(request, tried.step, version)]
  if (!(await updateRequest(request, { set, append: { events: [event], outbox } }))) return requireSame((await findRequest(request._id)) ?? request, tried)
  const stepped = { ...request, ...set, events: [...request.events, event], outbox: [...request.outbox, ...outbox] }
  await deliverService(stepped, work)
  return stepped
}

function requireSame(stored: ServiceDocument, { step, personId, version }: ServiceAttempt): ServiceDocument {
  const made = stored.events.find((event) => event.version === version + 1)
  if (made?.step !== step || made.personId !== personId) throw new AppError('SERVICE_CHANGED', { fields: { version: String(stored.version) } })
  return stored
}

/** Whoever asked hears of what an office does, and the other way round. */
function noticeOf({ _id, personId }: ServiceDocument, step: ServiceStep, version: number): ServiceOutboxEntry {
  const base = { key: `service:${_id}:${version}`, values: {}, subject: { type: 'service', id: _id } as const }
  const isOffice = (OFFICE_STEPS as readonly string[]).includes(step)
  if (isOffice) return { duty: null, notice: { ...base, personId, kind: 'service.answered', waitsForMe: step === 'askMore' || step === 'finish', quiet: 'resident' } }
  return { duty: 'intake', notice: { ...base, kind: 'service.followed_here', waitsForMe: step === 'addMore' || step === 'dispute', quiet: 'staff' } }
}
