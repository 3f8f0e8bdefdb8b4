import { noticeKind } from '@/shared/domain/messages/notice-kinds'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'
import type { Notice, TopicFollows } from '../../kernel/ports'
import type { BallotDocument, BallotEffect, BallotEvent } from './ballot-document'

type Told = Omit<Notice, 'personId'>

/** Of whom everybody on the roll hears. */
const TELLS_ALL: Partial<Readonly<Record<BallotAction, { waitsForMe: boolean }>>> = { open: { waitsForMe: true }, publishFinal: { waitsForMe: false }, void: { waitsForMe: false } }
/** Steps after which the topic goes the same way; where it goes after the count depends on what came out. */
const FOLLOWS: Partial<Readonly<Record<BallotAction, readonly TopicFollows[]>>> = {
  publishFinal: ['publishResult'],
  confirm: ['confirm', 'release'],
  recount: ['voidResult'],
  void: ['voidResult', 'release'],
  discard: ['release'],
}

export function noticeOf({ _id, title }: Pick<BallotDocument, '_id' | 'title'>, name: string, key: string, waitsForMe: boolean): Told {
  return { key, kind: noticeKind(`ballot.${name}`), values: { about: title }, subject: { type: 'ballot', id: _id }, waitsForMe, quiet: 'resident' }
}

export const stepKey = ({ _id }: Pick<BallotDocument, '_id'>, version: number): string => `ballot:${_id}:${version}`

/** Pure. What follows from a step. No choice and no total is in any of it. */
export function stepEffects(ballot: BallotDocument, event: BallotEvent): BallotEffect[] {
  const key = stepKey(ballot, event.version)
  const effects: BallotEffect[] = [{ type: 'act', act: actOf(ballot, event, key) }]
  const all = TELLS_ALL[event.action]
  if (all) effects.push({ type: 'electorateNotice', whom: 'all', notice: noticeOf(ballot, event.action, key, all.waitsForMe) })
  if (event.action === 'close') effects.push(...ballot.tellers.map((personId): BallotEffect => ({ type: 'notice', notice: { ...noticeOf(ballot, 'close_here', key, true), personId } })))
  const follows = event.action === 'count' ? [afterCount(ballot)] : (FOLLOWS[event.action] ?? [])
  effects.push(...follows.map((one): BallotEffect => ({ type: 'topic', follows: one })))
  return effects
}

/** A choice that keeps things as they are is no work: the topic did not pass. */
function afterCount({ tally, options }: BallotDocument): TopicFollows {
  if (tally?.result === 'invalid_quorum') return 'tallyInvalid'
  const winner = options.find(({ id }) => id === tally?.winner)
  return winner && !winner.isStatusQuo ? 'tallyPassed' : 'tallyFailed'
}

function actOf({ _id, scopeCode }: BallotDocument, { version, at, action, from, to, as, personId, explanation }: BallotEvent, key: string): (BallotEffect & { type: 'act' })['act'] {
  return {
    id: key,
    at: at.getTime(),
    actorId: personId,
    capacities: personId === null ? [] : [as],
    action: `ballots.${action}`,
    subject: { type: 'ballot', id: _id },
    placeCode: scopeCode,
    reasonCode: null,
    ownerId: null,
    fact: { ballotId: _id, version, at, action, from, to, as, explanation },
  }
}
