import { checkIn } from '@/shared/contract/stations'
import type { ParsedInputOf } from '@/shared/contract/operation'
import { distance } from '@/shared/domain/geo/point'
import { CHECK_IN_EVERY, checkInRefusal, evidenceOf } from '@/shared/domain/stations/check-in'
import { AppError } from '@/shared/errors'
import type { SubjectContext } from '../../kernel/context'
import { handleOn } from '../../kernel/handler'
import { isSignOf } from './sign-station'
import { isDoubtful, raiseDoubt } from './raise-doubt'
import type { CheckInDocument, StationDocument, StoredEvidence } from './station-document'
import { stationKind } from './station-subject'
import { findCheckIn, insertCheckIn, pushEvidence } from './stations.store'
import { cardOf, lastCheckIn } from './view-station'

type Input = ParsedInputOf<typeof checkIn>

/**
 * Two trips beyond the router's: the fact, whose id lets nobody count twice within two hours, and the push to the station. A push that got lost with an
 * instance is made by the repeat that follows a lost answer.
 */
export const check = handleOn(stationKind, checkIn, async (input, context) => {
  const station = context.subject.document
  const fact = await recordOnce(input, context)
  const evidence: StoredEvidence = { id: fact.requestId, kind: evidenceOf(fact.answer, fact.method), at: fact.at, personId: fact.personId, installId: input.installId ?? null }
  await pushEvidence(station, evidence)
  const seen = station.evidence.some(({ id }) => id === evidence.id) ? station.evidence : [...station.evidence, evidence]
  if (isDoubtful({ evidence: seen, doubt: station.doubt })) await askManager(station._id, context)
  return { station: cardOf({ ...station, evidence: seen }, context.now), checkInAt: fact.at.getTime() + CHECK_IN_EVERY }
})

/** Best effort here: what is left the clock does within a minute. */
async function askManager(stationId: string, context: SubjectContext<StationDocument>): Promise<void> {
  try {
    await raiseDoubt(stationId, context)
  } catch (error) {
    context.log.error('a doubt is left to the clock', { stationId }, error)
  }
}

async function recordOnce(input: Input, { subject, person, now, settings }: SubjectContext<StationDocument>): Promise<CheckInDocument> {
  const station = subject.document
  if (station.isRetired) throw new AppError('STATION_NOT_FOUND')
  const isRepeat = station.evidence.some(({ id, personId }) => id === input.id && personId === person.id)
  const distanceM = Math.round(distance(station, input.location))
  if (!isRepeat) requireAtTheDoor(input, station, { distanceM, secret: settings.stationSecret, lastAt: lastCheckIn(station, person.id), now })
  const fact: CheckInDocument = {
    _id: `${station._id}:${person.id}:${Math.floor(now / CHECK_IN_EVERY)}`,
    requestId: input.id,
    stationId: station._id,
    personId: person.id,
    at: new Date(now),
    method: input.method,
    answer: input.answer,
    broken: input.broken ?? null,
    distanceM,
    leftAt: null,
  }
  if (isRepeat || (await insertCheckIn(fact)).inserted) return fact
  const stored = await findCheckIn(fact._id)
  if (stored?.requestId !== input.id) throw repeated(stored?.at.getTime() ?? now)
  return stored
}

interface Arrival {
  distanceM: number
  secret: string
  lastAt: number | null
  now: number
}

function requireAtTheDoor({ method, code, location, answer, broken }: Input, { _id }: StationDocument, { distanceM, secret, lastAt, now }: Arrival): void {
  if (answer === 'broken' && !broken) throw new AppError('INVALID_INPUT', { fields: { broken: 'empty' } })
  if (method === 'scan' && !isSignOf(_id, code, secret)) throw new AppError('STATION_CODE_WRONG')
  if (location.source === 'picked') throw new AppError('CHECK_IN_TOO_FAR', { fields: { location: 'picked' } })
  const refusal = checkInRefusal({ method, distanceM, accuracyM: location.accuracyM, lastAt, now })
  if (refusal === 'CHECK_IN_REPEATED') throw repeated(lastAt ?? now)
  if (refusal) throw new AppError(refusal, { fields: { distanceM: String(distanceM) } })
}

const repeated = (lastAt: number) => new AppError('CHECK_IN_REPEATED', { fields: { until: String(lastAt + CHECK_IN_EVERY) } })
