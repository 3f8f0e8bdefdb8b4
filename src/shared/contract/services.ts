import * as v from 'valibot'
import { OFFICE_STEPS, OWN_STEPS, SERVICE_STATES } from '../domain/services/service-states'
import { OVERSEERS, SECRETARIES } from '../domain/stations/station-offices'
import { SERVICE_KINDS, type ServiceItem, SERVICES } from '../domain/stations/services'
import { operation } from './operation'
import { anyOf, appointed, person, related, type SubjectRef } from './policy'
import { CommunityOrGridCode, page, pageInput, PlaceCode, text, Ulid } from './primitives'

/** 暖新八送: eight kinds, twenty-six items; the list is provisional until the city says its own. */
const THE_REQUEST: SubjectRef = { subject: 'service-request', key: 'requestId' }
const ITEMS = SERVICE_KINDS.flatMap((kind) => [...SERVICES[kind]] as ServiceItem[]) as [ServiceItem, ...ServiceItem[]]
const answers = [...SECRETARIES, ...OVERSEERS]

/** Read by whoever asked and by those who answer there; by nobody else. */
export const ServiceRequest = v.object({
  id: v.string(),
  version: v.number(),
  /** The community, or one compound of it. */
  placeCode: v.string(),
  item: v.picklist(ITEMS),
  words: v.string(),
  state: v.picklist(SERVICE_STATES),
  askedAt: v.number(),
  /** When the next word is due, ms; past it the street knows. Null: nobody is waited for. */
  dueAt: v.nullable(v.number()),
  isOverdue: v.boolean(),
  /** The oldest first: steps, the office that took them or null, and what was said. */
  events: v.array(v.object({ at: v.number(), step: v.string(), by: v.nullable(v.string()), words: v.nullable(v.string()) })),
  /** Facts instead of stars: was it done, was it in time, would one ask again. */
  rating: v.nullable(v.object({ isDone: v.boolean(), wasInTime: v.boolean(), wouldAskAgain: v.boolean() })),
  isMine: v.boolean(),
})
export type ServiceRequest = v.InferOutput<typeof ServiceRequest>

/**
 * Three steps: an item, a sentence, sent. `placeCode`: the community, or of a passage the compound that is meant: three people who ask for the way into one in
 * thirty days make a draft topic there. Idempotent by `id`.
 */
export const requestService = operation({
  name: 'services.request',
  input: v.strictObject({ id: Ulid, placeCode: CommunityOrGridCode, item: v.picklist(ITEMS, 'choice'), words: text(200) }),
  output: ServiceRequest,
  policy: person,
  errors: ['PLACE_UNKNOWN', 'SERVICE_ID_TAKEN', 'SERVICES_OPEN'],
})
/** Newest first. */
export const listMyServices = operation({ name: 'services.listMine', input: v.strictObject({ ...pageInput }), output: page(ServiceRequest), policy: person, errors: [] })
export const getService = operation({ name: 'services.get', input: v.strictObject({ requestId: Ulid }), output: ServiceRequest, policy: anyOf(related(['requester'], THE_REQUEST), appointed(answers, THE_REQUEST)), errors: ['SERVICE_NOT_FOUND'] })
/** What waits at a place and below, what is due first first. */
export const listWaitingServices = operation({ name: 'services.listWaiting', input: v.strictObject({ placeCode: PlaceCode, ...pageInput }), output: page(ServiceRequest), policy: appointed(answers, { placeKey: 'placeCode' }), errors: [] })

const seen = { requestId: Ulid, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
const STEP_ERRORS = ['SERVICE_NOT_FOUND', 'SERVICE_CHANGED', 'SERVICE_WRONG_STATE', 'EXPLANATION_REQUIRED'] as const
/** A step of those who answer there, with words but for `accept`. The same step again is a success. */
export const answerService = operation({ name: 'services.answer', input: v.strictObject({ ...seen, step: v.picklist(OFFICE_STEPS, 'choice'), words: v.optional(text(200)) }), output: ServiceRequest, policy: appointed(answers, THE_REQUEST), errors: STEP_ERRORS })
/** A step of whoever asked; `confirm` with the facts. */
export const followService = operation({
  name: 'services.follow',
  input: v.strictObject({ ...seen, step: v.picklist(OWN_STEPS, 'choice'), words: v.optional(text(200)), rating: v.optional(v.strictObject({ isDone: v.boolean('type'), wasInTime: v.boolean('type'), wouldAskAgain: v.boolean('type') })) }),
  output: ServiceRequest,
  policy: related(['requester'], THE_REQUEST),
  errors: STEP_ERRORS,
})
