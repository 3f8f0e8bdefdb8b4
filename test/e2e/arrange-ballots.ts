import { appoint } from '@/shared/contract/appointments'
import { type BallotDetail, getBallot } from '@/shared/contract/ballots'
import { announceBallot, createBallot, draftBallot, freezeRoll, publishRoll } from '@/shared/contract/ballots-desk'
import { approveClaim, claimHousehold } from '@/shared/contract/households'
import { classifyTopic, proposeTopic, saveTopicPlan } from '@/shared/contract/topics'
import type { Role } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import type { LocalCloud } from '../../local-cloud/index.ts'
import { type People, personOf } from '../../scripts/demo/settle-people'
import { PLAN } from '../factories/topics'
import { bindSpeakers, COMMUNITY, settleHome } from './arrange-topics'

interface Arranged {
  cloud: LocalCloud
  people: People
}

/** Longer than an instance trusts what it read of a person. */
const TRUSTED_MS = 6_000
const newId = () => createUlid(Date.now(), Math.random)
/** 演示数据. */
export const BALLOT_TITLE = '红旗苑北门空地，建不建口袋公园？'
const THREE = [{ title: '种树放长椅', isStatusQuo: false }, { title: '划停车位', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }]
export const OWN_DOOR = '3栋2单元502'
/** The two who count, of whom nobody organises. */
export const TELLERS = ['owner', 'rider'] as const

/** A community with a roll of three doors; the resident and the owner live behind the same one, the elder behind another. */
export async function settleDoors({ cloud, people }: Arranged): Promise<void> {
  await bindSpeakers(people)
  await settleHome(people)
  for (const [key, householdId] of [['owner', `${COMMUNITY}-b03-u2-502`], ['elder', `${COMMUNITY}-b03-u1-101`]] as const) {
    const claimId = newId()
    const { version } = await personOf(people, key).call(claimHousehold, { id: claimId, householdId, relation: 'family', name: key === 'owner' ? '林演示' : '张演示', method: 'visit' })
    await personOf(people, 'secretary').call(approveClaim, { claimId, version })
  }
  await cloud.control.advanceClock(TRUSTED_MS)
}

export async function hold({ cloud, people }: Arranged, role: Role, ...keys: readonly string[]): Promise<void> {
  const now = await cloud.control.now()
  for (const key of keys) await personOf(people, 'secretary').call(appoint, { id: newId(), personId: personOf(people, key).personId, role, placeCode: COMMUNITY, name: '监演示', endsAt: now + 365 * DAY })
  await cloud.control.advanceClock(TRUSTED_MS)
}

interface Matter {
  title?: string
  kind?: 'consent' | 'single'
}

/** A topic that was announced and deliberated, and comes to a vote: as if those weeks were over. @returns its id */
export async function deciding({ cloud, people }: Arranged, { title = BALLOT_TITLE, kind = 'consent' }: Matter = {}): Promise<string> {
  const secretary = personOf(people, 'secretary')
  const id = newId()
  const proposed = await secretary.call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title, behalf: { kind: 'residents_committee' } })
  const classified = await secretary.call(classifyTopic, { topicId: id, version: proposed.version, kind: 'deep', ownersMatter: null, decidedBy: 'RESIDENT_ASSEMBLY', asksMoney: false, isCovenant: false })
  await secretary.call(saveTopicPlan, { topicId: id, version: classified.version, plan: { ...PLAN, options: kind === 'single' ? THREE : PLAN.options } })
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

/** A ballot of the households, its roll shown for checking. */
export async function rollShown(world: Arranged, kind: 'consent' | 'single' = 'consent'): Promise<BallotDetail> {
  const secretary = personOf(world.people, 'secretary')
  const topicId = await deciding(world, { kind })
  const { earliestOpen, shortestDays, tellers } = await secretary.call(draftBallot, { topicId })
  const setup = { electorate: 'household_rep' as const, kind, opensAt: earliestOpen, endsAt: earliestOpen + shortestDays * DAY, tellers: tellers.slice(0, 2).map(({ personId }) => personId) }
  const made = await secretary.call(createBallot, { ballotId: newId(), topicId, ...setup })
  const frozen = await secretary.call(freezeRoll, { ballotId: made.id, version: made.version })
  return await secretary.call(publishRoll, { ballotId: made.id, version: frozen.version })
}

/** Announced when its roll was shown long enough, then opened by the clock. */
export async function opened(world: Arranged, { id, version, rollShownUntil, opensAt }: BallotDetail): Promise<BallotDetail> {
  await clockAt(world, rollShownUntil!)
  await personOf(world.people, 'secretary').call(announceBallot, { ballotId: id, version })
  await clockAt(world, opensAt)
  return await ballotOf(world, id)
}
