import { appoint } from '@/shared/contract/appointments'
import { type BallotDetail, getBallot } from '@/shared/contract/ballots'
import { announceBallot, createBallot, draftBallot, freezeRoll, publishRoll } from '@/shared/contract/ballots-desk'
import { classifyTopic, proposeTopic, saveTopicPlan } from '@/shared/contract/topics'
import type { Role } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import type { LocalCloud } from '../../local-cloud/index.ts'
import { type People, personOf } from '../../scripts/demo/settle-people'
import { PLAN } from '../factories/topics'
import { COMMUNITY } from './arrange-topics'

interface Arranged {
  cloud: LocalCloud
  people: People
}

/** Longer than an instance trusts what it read of a person. */
const TRUSTED_MS = 6_000
const newId = () => createUlid(Date.now(), Math.random)

/** The two who count, of whom nobody organises. */
export const TELLERS = ['owner', 'rider'] as const

export async function hold({ cloud, people }: Arranged, role: Role, ...keys: readonly string[]): Promise<void> {
  const now = await cloud.control.now()
  for (const key of keys) await personOf(people, 'secretary').call(appoint, { id: newId(), personId: personOf(people, key).personId, role, placeCode: COMMUNITY, name: '演示', endsAt: now + 365 * DAY })
  await cloud.control.advanceClock(TRUSTED_MS)
}

/** A topic that was announced and deliberated (演示数据), and comes to a vote: as if those weeks were over. Before there is a roll: no household has to stand behind it. @returns its id */
export async function deciding({ cloud, people }: Arranged, title = '北门空地，建不建口袋公园'): Promise<string> {
  const secretary = personOf(people, 'secretary')
  const id = newId()
  const proposed = await secretary.call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title, behalf: { kind: 'residents_committee' } })
  const classified = await secretary.call(classifyTopic, { topicId: id, version: proposed.version, kind: 'deep', ownersMatter: null, decidedBy: 'RESIDENT_ASSEMBLY', asksMoney: false, isCovenant: false })
  await secretary.call(saveTopicPlan, { topicId: id, version: classified.version, plan: PLAN })
  const [stored] = await cloud.control.readDocuments('topics', { _id: id })
  const topicId = newId()
  const over = { state: 'DECIDING', stage: 'decide', shelf: 'board', wasPublished: true, waitsFor: null, clock: null, nextClockAt: null, calendarEdition: null, outbox: [], undeliveredSince: null }
  await cloud.control.importDocuments('topics', [{ ...stored, ...over, _id: topicId } as never])
  return topicId
}

/** The clock of the cloud goes to a time, and its timer runs. */
export async function clockAt({ cloud }: Pick<Arranged, 'cloud'>, at: number): Promise<void> {
  await cloud.control.advanceClock(Math.max(0, Math.ceil(at - (await cloud.control.now()))) + 1)
  await cloud.control.fireTimer('clock', 'every-minute')
}

export function ballotOf({ people }: Pick<Arranged, 'people'>, ballotId: string): Promise<BallotDetail> {
  return personOf(people, 'secretary').call(getBallot, { ballotId })
}

/** One that is open, by the clock. @returns its id */
export async function openBallot(world: Arranged, topicId: string): Promise<string> {
  const secretary = personOf(world.people, 'secretary')
  const { earliestOpen, shortestDays, tellers } = await secretary.call(draftBallot, { topicId })
  const ballotId = newId()
  const setup = { electorate: 'household_rep' as const, kind: 'consent' as const, opensAt: earliestOpen, endsAt: earliestOpen + shortestDays * DAY, tellers: tellers.slice(0, 2).map(({ personId }) => personId) }
  const made = await secretary.call(createBallot, { ballotId, topicId, ...setup })
  const frozen = await secretary.call(freezeRoll, { ballotId, version: made.version })
  const shown = await secretary.call(publishRoll, { ballotId, version: frozen.version })
  await clockAt(world, shown.rollShownUntil!)
  const { opensAt } = await secretary.call(announceBallot, { ballotId, version: shown.version })
  await clockAt(world, opensAt)
  return ballotId
}
