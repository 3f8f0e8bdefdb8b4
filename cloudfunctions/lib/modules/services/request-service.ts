import { requestService } from '@/shared/contract/services'
import { kindOf } from '@/shared/domain/stations/services'
import { CLUSTER_WINDOW, PASSAGE_CATEGORY, PASSAGE_CLUSTER_SIZE } from '@/shared/domain/reports/topic-cluster'
import { CITY_CODE, communityOf } from '@/shared/domain/places'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import { handle } from '../../kernel/handler'
import { placeTree } from '../../kernel/places/places'
import { deliverService } from './deliver-service'
import type { ServiceDocument } from './service-document'
import { findAbout, findMine, findRequest, insertRequest } from './services.store'
import { clockOf } from './take-service-step'
import { viewService } from './view-service'

/** So many of one person wait at once: more are none of a person's. */
const OPEN_AT_ONCE = 8

/** The first insert wins; a repeat is answered with what is stored. */
export const request = handle(requestService, async ({ id, placeCode, item, words }, context) => {
  if (!placeTree.find(placeCode)) throw new AppError('PLACE_UNKNOWN', { fields: { placeCode: 'unknown' } })
  const { person, now } = context
  const known = await findRequest(id)
  if (known) return viewService(requireOwn(known, person.id), context.viewer)
  const mine = await findMine(person.id, null, 50)
  if (mine.filter((one) => one.isOpen).length >= OPEN_AT_ONCE) throw new AppError('SERVICES_OPEN')
  const at = new Date(now)
  const made: ServiceDocument = {
    _id: id,
    version: 1,
    personId: person.id,
    placeCode,
    scopes: [...new Set([CITY_CODE, placeCode.slice(0, 6), placeCode.slice(0, 9), placeCode.slice(0, 12), placeCode])],
    item,
    words,
    state: 'submitted',
    isOpen: true,
    askedAt: at,
    ...(await clockOf('submitted', item, context)),
    events: [{ version: 1, at, step: 'request', by: null, personId: person.id, words: null }],
    rating: null,
    outbox: [{ duty: 'intake', notice: { key: `service:${id}:1`, kind: 'service.request_here', values: {}, subject: { type: 'service', id }, waitsForMe: true, quiet: 'staff' } }],
    undeliveredSince: at,
  }
  const outcome = await insertRequest(made)
  const stored = outcome.inserted ? made : requireOwn(await findRequest(id), person.id)
  await deliverService(stored, context)
  await draftPassage(stored, context)
  return viewService(stored, context.viewer)
})

function requireOwn(stored: ServiceDocument | undefined, personId: string): ServiceDocument {
  if (stored?.personId !== personId) throw new AppError('SERVICE_ID_TAKEN')
  return stored
}

/** M11: three people who ask for the way into one place make a draft of a topic there; reports about the same count toward the same topic. */
async function draftPassage({ placeCode, item }: ServiceDocument, context: PersonContext): Promise<void> {
  if (kindOf(item) !== 'passage') return
  const about = (await findAbout(placeCode, item, context.now - CLUSTER_WINDOW, 50)).filter(({ state }) => state !== 'withdrawn')
  if (new Set(about.map(({ personId }) => personId)).size < PASSAGE_CLUSTER_SIZE) return
  await context.ports.topics.draftAbout({ communityCode: communityOf(placeCode)!, scopeCode: placeCode, categoryCode: PASSAGE_CATEGORY, firstId: about[0]!._id }, context)
}
