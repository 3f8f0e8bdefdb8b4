import { type BallotAction, type BallotState, OVER_STATES } from '@/shared/domain/ballots/ballot-states'
import { ballotStep } from '@/shared/domain/ballots/ballot-transition'
import { AppError } from '@/shared/errors'
import type { Ports } from '../../kernel/ports'
import type { BallotDocument, BallotEffect, BallotEvent } from './ballot-document'
import { type BallotActor, papersUntil, type Situation, situationOf, toFacts } from './ballot-facts'
import { findBallot, updateAtVersion } from './ballots.store'
import { publishedWith } from './notices/publish-notice'
import { stepEffects } from './step-effects'

/** A step that somebody wants to take. */
export interface Attempted {
  action: BallotAction
  actor: BallotActor
  /** The version that they saw. */
  version: number
  explanation?: string
  now: number
  ports: Ports
  /** Known already, beside what the action looks up itself. */
  situation?: Partial<Situation>
  /** Keys that the step freezes. */
  electorate?: number
}

/** What the step brings beside its state. */
export interface Addition {
  set?: Partial<BallotDocument>
  outbox?: BallotEffect[]
}

/**
 * The one way a ballot changes its state: the table is asked, then one conditional update on the version writes the new state, its event and its side effects.
 * `prepare`: slow things, after the rule has said yes. A repeat of the same step from the same version by the same person is a success with what is stored.
 * @throws BALLOT_CHANGED, and whatever `ballotStep` and `prepare` throw
 */
export async function takeBallotStep(ballot: BallotDocument, tried: Attempted, prepare: () => Promise<Addition> = async () => ({})): Promise<{ ballot: BallotDocument; isRepeat: boolean }> {
  if (ballot.version !== tried.version) return repeatOrChanged(ballot, tried)
  const situation = { ...(await situationOf(ballot, tried.action, tried.ports)), ...tried.situation }
  const { to, as } = ballotStep(toFacts({ ...ballot, electorate: tried.electorate ?? ballot.electorate }, situation), tried.action, tried.actor.capacities, { explanation: tried.explanation }, tried.now)
  const addition = await prepare()
  const event: BallotEvent = {
    version: ballot.version + 1,
    at: new Date(tried.now),
    ...{ action: tried.action, from: ballot.state, to, as },
    personId: tried.actor.personId,
    explanation: tried.explanation ?? null,
  }
  const settled = { ...ballot, ...addition.set }
  const published = await publishedWith({ ...settled, state: to }, event, tried.ports, tried.now)
  const set = { ...addition.set, ...published.set, ...settle(settled, event) }
  const outbox = [...published.outbox, ...stepEffects({ ...settled, ...set }, event), ...(addition.outbox ?? [])]
  if (await updateAtVersion(ballot._id, ballot.version, { set, append: { events: [event], outbox }, increase: { outboxWrites: 1 } })) {
    return { ballot: { ...ballot, ...set, events: [...ballot.events, event], outbox: [...ballot.outbox, ...outbox], outboxWrites: ballot.outboxWrites + 1 }, isRepeat: false }
  }
  const present = await findBallot(ballot._id)
  if (!present) throw new AppError('BALLOT_NOT_FOUND')
  return repeatOrChanged(present, tried)
}

function repeatOrChanged(present: BallotDocument, { action, actor, version }: Attempted): { ballot: BallotDocument; isRepeat: true } {
  const made = present.events.find((event) => event.version === version + 1)
  if (made?.action !== action || made.personId !== actor.personId) throw new AppError('BALLOT_CHANGED', { fields: { version: String(present.version) } })
  return { ballot: present, isRepeat: true }
}

/** Pure. What every step writes. */
function settle(ballot: BallotDocument, { version, at, from, to }: BallotEvent): Partial<BallotDocument> {
  const wasPublished = ballot.wasPublished || to === 'ROLL_PUBLICITY'
  const isOver = OVER_STATES.includes(to)
  const nextClockAt = clockAfter({ ...ballot, state: to }, at)
  return {
    version,
    state: to,
    stateSince: to === from ? ballot.stateSince : at,
    isOver,
    openKey: isOver ? ballot._id : ballot.topicId,
    wasPublished,
    shelf: !wasPublished ? 'none' : isOver ? 'over' : 'open',
    shelfOrder: isOver ? at.getTime() : (nextClockAt ?? ballot.endsAt).getTime(),
    nextClockAt,
    undeliveredSince: ballot.undeliveredSince ?? at,
  }
}

/** When the clock has something to do in a state: null where it waits for a person. */
const DUE: Partial<Readonly<Record<BallotState, (ballot: BallotDocument, now: Date) => Date | null>>> = {
  ANNOUNCED: ({ opensAt, announcedUntil }) => (announcedUntil && announcedUntil > opensAt ? announcedUntil : opensAt),
  OPEN: ({ endsAt }) => endsAt,
  CLOSED: (_ballot, now) => now,
  COUNTING: (ballot) => new Date(papersUntil(ballot)),
  RECOUNT: (_ballot, now) => now,
  TALLIED: (_ballot, now) => now,
  PROVISIONAL: ({ provisionalUntil }) => provisionalUntil,
  RESULT_PUBLICITY: ({ objectionsUntil }) => objectionsUntil,
}

const clockAfter = (ballot: BallotDocument, now: Date): Date | null => DUE[ballot.state]?.(ballot, now) ?? null
