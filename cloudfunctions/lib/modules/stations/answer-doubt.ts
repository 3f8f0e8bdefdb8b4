import { answerDoubt } from '@/shared/contract/stations-desk'
import { needsReview } from '@/shared/domain/stations/station-doubt'
import { WEIGHTS } from '@/shared/domain/stations/station-evidence'
import { beijingDate } from '@/shared/domain/time'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../kernel/handler'
import { requireSayable } from '../../kernel/require-sayable'
import { officesAt } from './change-station'
import { deliverStation } from './deliver-station'
import { switchStation } from './manager-switch'
import { showStation } from './show-station'
import { DOUBTS_KEPT, type StationDocument, type StationOutboxEntry } from './station-document'
import { stationKind } from './station-subject'
import { findStation, writeOutbox } from './stations.store'

type Past = StationDocument['pastDoubts'][number]

/** Settled, told to those who were before a shut door, and where it is the third such day, to the street. */
export const answer = handleOn(stationKind, answerDoubt, async (input, context) => {
  const station = context.subject.document
  const { doubtId, reply } = input
  if (station.doubt?.id !== doubtId) return await showStation(requireSame(station, input), context.viewer)
  await requireSayable(context.openid, 'reply', reply)
  const past: Past = { id: doubtId, raisedAt: station.doubt.raisedAt, answeredAt: new Date(context.now), answer: input.answer, reply, personId: context.person.id }
  const isToReview = station.reviewSince === null && isReviewed([...station.pastDoubts, past], context.now)
  const set = { doubt: null, doubtDueAt: null, reviewSince: isToReview ? new Date(context.now) : station.reviewSince }
  const entries = [...answers(station, past), ...(isToReview ? [review(station, past)] : [])]
  if (!(await writeOutbox(station, { 'doubt.id': doubtId }, set, entries, context.now, { appendLast: { pastDoubts: { value: past, keep: DOUBTS_KEPT } } }))) {
    return await showStation(requireSame((await findStation(station._id)) ?? station, input), context.viewer)
  }
  const answered = { ...station, ...set, pastDoubts: [...station.pastDoubts, past] }
  const switched = await switchStation(answered, past.answer === 'open' ? 'opened' : 'closed', past.answer === 'open' ? null : { reason: reply, at: past.answeredAt }, context)
  await context.ports.audit.record([
    { id: `station:${station._id}:doubt:${doubtId}`, at: context.now, actorId: context.person.id, capacities: officesAt(context), action: 'stations.answerDoubt', subject: { type: 'station', id: station._id }, placeCode: station.placeCode, reasonCode: past.answer, ownerId: null, fact: { doubtId, answer: past.answer, reply } },
  ])
  await context.ports.notices.settle(station._id, '')
  await deliverStation(station._id, context)
  return await showStation(switched, context.viewer)
})

/** @throws DOUBT_UNKNOWN, or DOUBT_ANSWERED if it was answered otherwise */
function requireSame(station: StationDocument, { doubtId, answer: said }: { doubtId: string; answer: string }): StationDocument {
  const past = station.pastDoubts.find(({ id }) => id === doubtId)
  if (!past) throw new AppError('DOUBT_UNKNOWN')
  if (past.answer !== said) throw new AppError('DOUBT_ANSWERED')
  return station
}

function isReviewed(past: readonly Past[], now: number): boolean {
  return needsReview(past.map(({ raisedAt, answer: said, answeredAt }) => ({ raisedAt: raisedAt.getTime(), answer: { answer: said, at: answeredAt.getTime() } })), now, beijingDate)
}

const noticeOf = ({ _id, name }: StationDocument) => ({ values: { name }, subject: { type: 'station', id: _id } as const })

/** To everybody whose word made the doubt. */
function answers(station: StationDocument, { id }: Past): StationOutboxEntry[] {
  const people = new Set(station.evidence.filter(({ kind }) => WEIGHTS[kind].side === 'shut' && !WEIGHTS[kind].isManager).map(({ personId }) => personId))
  return [...people].map((personId) => ({ duty: null, notice: { personId, key: `station:${station._id}:${id}:answer`, kind: 'station.doubt_answered', ...noticeOf(station), waitsForMe: false, quiet: 'resident' } }))
}

function review(station: StationDocument, { id }: Past): StationOutboxEntry {
  return { duty: 'lead', orDuty: null, notice: { key: `station:${station._id}:${id}:review`, kind: 'station.review_here', ...noticeOf(station), waitsForMe: true, quiet: 'staff' } }
}
