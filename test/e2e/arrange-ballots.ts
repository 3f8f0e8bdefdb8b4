import { type BallotDetail, getBallot } from '@/shared/contract/ballots'
import { announceBallot, createBallot, draftBallot, freezeRoll, publishRoll } from '@/shared/contract/ballots-desk'
import { appoint } from '@/shared/contract/appointments'
import { approveClaim, claimHousehold } from '@/shared/contract/households'
import { classifyTopic, proposeTopic, saveTopicPlan } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { personOf } from '../../scripts/demo/settle-people'
import { PLAN } from '../factories/topics'
import type { World } from '../weapp/phone/world'
import { bindSpeakers, COMMUNITY, settleHome } from './arrange-topics'

const newId = () => createUlid(Date.now(), Math.random)
/** 演示数据. */
export const BALLOT_TITLE = '红旗苑北门空地，建不建口袋公园？'
const THREE = [{ title: '种树放长椅', isStatusQuo: false }, { title: '划停车位', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }]
export const OWN_DOOR = '3栋2单元502'

/** A community with a roll of three doors; the resident and the owner live behind the same one, the elder behind another. */
export async function settleDoors(world: World): Promise<void> {
  const { people } = world
  await bindSpeakers(people)
  await settleHome(people)
  for (const [key, householdId] of [['owner', `${COMMUNITY}-b03-u2-502`], ['elder', `${COMMUNITY}-b03-u1-101`]] as const) {
    const claimId = newId()
    const { version } = await personOf(people, key).call(claimHousehold, { id: claimId, householdId, relation: 'family', name: key === 'owner' ? '林演示' : '张演示', method: 'visit' })
    await personOf(people, 'secretary').call(approveClaim, { claimId, version })
  }
  // An instance trusts what it read of a person for five seconds.
  await world.cloud.control.advanceClock(6_000)
}

export async function passTo(world: World, at: number): Promise<void> {
  await world.cloud.control.advanceClock(Math.max(0, Math.ceil(at - (await world.cloud.control.now()))))
  await world.cloud.control.fireTimer('clock', 'every-minute')
}

/** A topic that comes to a vote of the households, and its ballot with the roll shown. Its weeks of deliberation are over. */
export async function rollShown(world: World, kind: 'consent' | 'single' = 'consent'): Promise<BallotDetail> {
  const { people, cloud } = world
  const [owner, secretary] = [personOf(people, 'owner'), personOf(people, 'secretary')]
  const proposed = newId()
  const { version } = await owner.call(proposeTopic, { id: proposed, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: BALLOT_TITLE })
  const classified = await secretary.call(classifyTopic, { topicId: proposed, version, kind: 'deep', ownersMatter: null, decidedBy: 'RESIDENT_ASSEMBLY', asksMoney: false, isCovenant: false })
  await secretary.call(saveTopicPlan, { topicId: proposed, version: classified.version, plan: { ...PLAN, options: kind === 'single' ? THREE : PLAN.options } })
  const [stored] = await cloud.control.readDocuments('topics', { _id: proposed })
  const topicId = newId()
  const over = { state: 'DECIDING', stage: 'decide', shelf: 'board', wasPublished: true, waitsFor: null, clock: null, nextClockAt: null, calendarEdition: null, outbox: [], undeliveredSince: null }
  await cloud.control.importDocuments('topics', [{ ...stored, ...over, _id: topicId } as never])
  const draft = await secretary.call(draftBallot, { topicId })
  const tellers = draft.tellers.slice(0, 2).map(({ personId }) => personId)
  const created = await secretary.call(createBallot, { ballotId: newId(), topicId, electorate: 'household_rep', kind, opensAt: draft.earliestOpen, endsAt: draft.earliestOpen + draft.shortestDays * DAY, tellers })
  const frozen = await secretary.call(freezeRoll, { ballotId: created.id, version: created.version })
  return await secretary.call(publishRoll, { ballotId: frozen.id, version: frozen.version })
}

/** Two people who count. */
export async function appointTellers({ people }: World, ...keys: [string, string]): Promise<void> {
  for (const key of keys) await personOf(people, 'secretary').call(appoint, { id: newId(), personId: personOf(people, key).personId, role: 'scrutineer', placeCode: COMMUNITY, endsAt: Date.now() + 300 * DAY, name: '监演示' })
}

/** Announced when its roll was shown long enough, then opened by the clock. */
export async function opened(world: World, { id, version, rollShownUntil, opensAt }: BallotDetail): Promise<BallotDetail> {
  const secretary = personOf(world.people, 'secretary')
  await passTo(world, rollShownUntil!)
  await secretary.call(announceBallot, { ballotId: id, version })
  await passTo(world, opensAt)
  return await secretary.call(getBallot, { ballotId: id })
}
