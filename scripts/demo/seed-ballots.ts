import { appoint } from '@/shared/contract/appointments'
import { type BallotDetail, castVote, getBallot } from '@/shared/contract/ballots'
import { announceBallot, createBallot, draftBallot, freezeRoll, publishRoll } from '@/shared/contract/ballots-desk'
import { DAY, HOUR, type Instant, MINUTE } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import { getTopic } from '@/shared/contract/topics'
import type { Control } from '../../local-cloud/index.ts'
import { demoUlid } from './demo-timeline'
import type { DemoBallot } from './demo-ballots'
import type { DemoWorld } from './demo-world'
import { neighbourKey } from './seed-neighbours'
import { demoTopicId } from './seed-topics'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)
const APPOINTED_FOR = 365 * DAY
/** A step of the clock that is none of these days comes never. */
const LONGEST_WAIT = 15

interface Seeding {
  world: DemoWorld
  people: People
  control: Control
  now: Instant
}

/** The ballots of the demonstration, each as far as its days have come by now. Repeating it adds nothing. */
export async function seedBallots(world: DemoWorld, people: People, control: Control, now: Instant): Promise<void> {
  const { by, name, appointedBy } = world.votes.secondTeller
  const office = { id: demoUlid(`appointment:${by}:scrutineer`, FIRST_DAY), personId: personOf(people, by).personId, role: 'scrutineer' as const, placeCode: world.discourse.neighbours.community }
  await control.setClock(now - world.discourse.neighbours.daysAgo * DAY + HOUR)
  await personOf(people, appointedBy).call(appoint, { ...office, name, endsAt: now + APPOINTED_FOR })
  for (const ballot of world.votes.ballots) await live(ballot, { world, people, control, now })
}

const ballotId = ({ key }: DemoBallot): string => demoUlid(`ballot:${key}`, FIRST_DAY)

async function live(ballot: DemoBallot, seeding: Seeding): Promise<void> {
  const { control, now } = seeding
  let state = (await shown(ballot, seeding)) ?? (await begin(ballot, seeding))
  for (let turn = 0; state && turn < LONGEST_WAIT * 3; turn++) {
    const next = nextAt(state, await control.now())
    if (next === null || next > now) return
    await control.setClock(next)
    await take(ballot, state, seeding)
    await control.fireTimer('clock', 'every-minute')
    state = await shown(ballot, seeding)
  }
}

/** When its next step can be taken; null: it is over. */
function nextAt({ state, rollShownUntil, opensAt, endsAt, papersUntil, objectionsUntil }: BallotDetail, at: Instant): Instant | null {
  const due: Partial<Record<BallotDetail['state'], Instant>> = {
    CONFIG: at + HOUR,
    ROLL_FROZEN: at + HOUR,
    ROLL_PUBLICITY: (rollShownUntil ?? at) + 9 * HOUR,
    ANNOUNCED: opensAt + MINUTE,
    OPEN: endsAt + MINUTE,
    COUNTING: papersUntil + MINUTE,
    // The provisional result stands for some days; each is looked at.
    PROVISIONAL: at + DAY,
    RESULT_PUBLICITY: (objectionsUntil ?? at) + MINUTE,
  }
  return due[state] ?? null
}

const STEPS = { CONFIG: freezeRoll, ROLL_FROZEN: publishRoll, ROLL_PUBLICITY: announceBallot } as const

async function take(ballot: DemoBallot, { id, version, state, opensAt, endsAt }: BallotDetail, seeding: Seeding): Promise<void> {
  const step = STEPS[state as keyof typeof STEPS]
  if (step) await personOf(seeding.people, ballot.by).call(step, { ballotId: id, version })
  if (state === 'ANNOUNCED') await vote(ballot, opensAt, endsAt, seeding)
}

/** An hour after the opening and every hour from then on, as far as it is not after today. */
async function vote(ballot: DemoBallot, opensAt: Instant, endsAt: Instant, { people, control, now }: Seeding): Promise<void> {
  const id = ballotId(ballot)
  for (const [index, { from, to, choices }] of ballot.votes.entries()) {
    const at = opensAt + (index + 1) * HOUR
    if (at > Math.min(now, endsAt)) return
    await control.setClock(at)
    for (let number = from; number <= to; number++) {
      const person = personOf(people, neighbourKey(number))
      const [own] = (await person.call(getBallot, { ballotId: id })).mine
      if (own) await person.call(castVote, { castId: demoUlid(`cast:${ballot.key}:${index}:${number}`, FIRST_DAY), ballotId: id, key: own.key, choices })
    }
  }
}

/** Null: there is none yet. */
async function shown(ballot: DemoBallot, { people }: Seeding): Promise<BallotDetail | null> {
  try {
    return await personOf(people, ballot.by).call(getBallot, { ballotId: ballotId(ballot) })
  } catch (error) {
    if (isAppError(error) && error.code === 'BALLOT_NOT_FOUND') return null
    throw error
  }
}

/** Null: its topic has not come so far. */
async function begin(ballot: DemoBallot, { people, control, now }: Seeding): Promise<BallotDetail | null> {
  const topicId = demoTopicId(ballot.topic)
  const secretary = personOf(people, ballot.by)
  const topic = await secretary.call(getTopic, { topicId })
  if (topic.state !== 'DECIDING') return null
  const at = topic.stateSince + 2 * HOUR
  if (at > now) return null
  await control.setClock(at)
  const draft = await secretary.call(draftBallot, { topicId })
  const [one, other] = draft.tellers
  if (!one || !other) throw new Error(`${ballot.key}: nobody counts`)
  return await secretary.call(createBallot, { ballotId: ballotId(ballot), topicId, electorate: ballot.electorate, kind: ballot.kind, opensAt: draft.earliestOpen, endsAt: draft.earliestOpen + ballot.days * DAY, tellers: [one.personId, other.personId] })
}
