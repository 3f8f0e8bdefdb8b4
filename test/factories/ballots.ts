import { beforeAll } from 'vitest'
import type { BallotDetail } from '@/shared/contract/ballots'
import { castVote } from '@/shared/contract/ballots'
import { announceBallot, createBallot, draftBallot, freezeRoll, publishRoll } from '@/shared/contract/ballots-desk'
import { getBallot } from '@/shared/contract/ballots'
import type { InputOf, OutputOf } from '@/shared/contract/operation'
import { saveTopicPlan } from '@/shared/contract/topics'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { DAY, HOUR } from '@/shared/domain/time'
import type { Classification } from '@/shared/domain/topics/classification'
import type { TopicOption } from '@/shared/domain/topics/health-check'
import { personIdOf } from '../../cloudfunctions/lib/kernel/person-id'
import { sha256 } from '../../cloudfunctions/lib/kernel/sha256'
import { FUNCTION_ENV, newUlid, type Phone, type TestCloud, WORKING_MORNING } from '../setup/start-cloud'
import { withTopicDesk } from '../setup/with-topic-desk'
import { liveRoll } from './households'
import { HONGQIQIAO } from './reports'
import { classified, DOORS, householdOf, neighbours, PLAN, WIDE_ROLL } from './topics'

/** The desk of a topic with two who count. */
export interface BallotDesk {
  cloud: TestCloud
  secretary: Phone
  street: Phone
  tellers: [Phone, Phone]
}

/** Call at the top of the file's `describe`. `people`: neighbours, each the only one of a household of the roll of six doors. */
export function withBallotDesk(count = 5): BallotDesk & { people: Phone[] } {
  const { cloud, secretary, street } = withTopicDesk()
  const tellers: [Phone, Phone] = [cloud.as('openid-teller-a'), cloud.as('openid-teller-b')]
  const people: Phone[] = []
  beforeAll(async () => {
    for (const { openid } of tellers) await cloud.appoint(openid, 'scrutineer', HONGQIQIAO)
    if (count > 0) people.push(...(await neighbours(cloud, secretary, count)))
    // An instance trusts what it read of a person for five seconds.
    await cloud.control.advanceClock(6_000)
  })
  return { cloud, secretary, street, tellers, people }
}

export const BY_ASSEMBLY: Partial<Classification> = { decidedBy: 'RESIDENT_ASSEMBLY' }
export const TWO_OPTIONS: TopicOption[] = [...PLAN.options]
export const THREE_OPTIONS: TopicOption[] = [{ title: '画黄线', isStatusQuo: false }, { title: '搭车棚', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }]

/** A topic that was announced and deliberated, and comes to a vote: as if those weeks were over. */
export async function deciding({ cloud, secretary }: Pick<BallotDesk, 'cloud' | 'secretary'>, { by = BY_ASSEMBLY, options = TWO_OPTIONS, title }: { by?: Partial<Classification>; options?: TopicOption[]; title?: string } = {}): Promise<string> {
  const { id, version } = await classified(cloud.as(`openid-proposer-${newUlid()}`), secretary, by as never, title === undefined ? {} : { title })
  await secretary.ok(saveTopicPlan, { topicId: id, version, plan: { ...PLAN, options } })
  const [stored] = await cloud.control.readDocuments('topics', { _id: id })
  const topicId = newUlid()
  const over = { state: 'DECIDING', stage: 'decide', shelf: 'board', wasPublished: true, waitsFor: null, clock: null, nextClockAt: null, calendarEdition: null, outbox: [], undeliveredSince: null }
  await cloud.control.importDocuments('topics', [{ ...stored, ...over, _id: topicId } as never])
  return topicId
}

export type Setup = Omit<InputOf<typeof createBallot>, 'ballotId' | 'topicId'>

/** What the form would send: the first of everything that it offers. */
export async function setupFor({ secretary }: Pick<BallotDesk, 'secretary'>, topicId: string, change: Partial<Setup> = {}): Promise<Setup> {
  const draft = await secretary.ok(draftBallot, { topicId })
  return { electorate: draft.electorates[0]!.electorate as Setup['electorate'], kind: draft.kinds[0]!, opensAt: draft.earliestOpen, endsAt: draft.earliestOpen + draft.shortestDays * DAY, tellers: draft.tellers.slice(0, 2).map(({ personId }) => personId) as never, ...change }
}

/** CONFIG. */
export async function drafted(desk: Pick<BallotDesk, 'cloud' | 'secretary'>, change: Partial<Setup> = {}, topic: Parameters<typeof deciding>[1] = {}): Promise<BallotDetail> {
  const topicId = await deciding(desk, topic)
  return await desk.secretary.ok(createBallot, { ballotId: newUlid(), topicId, ...(await setupFor(desk, topicId, change)) })
}

/** ROLL_FROZEN. */
export async function frozen(...of: Parameters<typeof drafted>): Promise<BallotDetail> {
  const { id, version } = await drafted(...of)
  return await of[0].secretary.ok(freezeRoll, { ballotId: id, version })
}

/** ROLL_PUBLICITY. */
export async function rollShown(...of: Parameters<typeof drafted>): Promise<BallotDetail> {
  const { id, version } = await frozen(...of)
  return await of[0].secretary.ok(publishRoll, { ballotId: id, version })
}

export async function moveTo(cloud: TestCloud, at: number): Promise<void> {
  await cloud.control.advanceClock(Math.max(0, Math.ceil(at - (await cloud.control.now()))))
}

/** ANNOUNCED; the days of the roll are over. Moves the clock. */
export async function ballotAnnounced(...of: Parameters<typeof drafted>): Promise<BallotDetail> {
  const { id, version, rollShownUntil } = await rollShown(...of)
  await moveTo(of[0].cloud, rollShownUntil!)
  return await of[0].secretary.ok(announceBallot, { ballotId: id, version })
}

/** OPEN, by the clock. Moves it. */
export async function ballotOpen(...of: Parameters<typeof drafted>): Promise<BallotDetail> {
  const { id, opensAt } = await ballotAnnounced(...of)
  await moveTo(of[0].cloud, opensAt)
  await of[0].cloud.tick()
  return await of[0].secretary.ok(getBallot, { ballotId: id })
}

/** Of the roll of six doors. */
export const SIX = DOORS.length
export const keyOf = (door: string): string => householdOf(door)

/** One vote of one household. */
export async function voted(phone: Phone, ballotId: string, door: string, choices: string[] = ['yes']): Promise<OutputOf<typeof castVote>> {
  return await phone.ok(castVote, { castId: newUlid(), ballotId, key: keyOf(door), choices })
}

/** COUNTING is over, the box counted, the provisional result out. Moves the clock. */
export async function counted({ cloud, secretary }: Pick<BallotDesk, 'cloud' | 'secretary'>, { id, endsAt }: Pick<BallotDetail, 'id' | 'endsAt'>): Promise<BallotDetail> {
  await moveTo(cloud, endsAt + 48 * HOUR)
  await cloud.tick()
  return await secretary.ok(getBallot, { ballotId: id })
}

/** So many households of a building of their own, each with one member who is let in already: the roll is imported, the people are written into the database. */
export async function householdsOf({ cloud, secretary }: Pick<BallotDesk, 'cloud' | 'secretary'>, count: number): Promise<{ phone: Phone; key: string }[]> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const door = (index: number) => `${Math.floor(index / 10) + 1}${String((index % 10) + 1).padStart(2, '0')}`
  await liveRoll(secretary, [WIDE_ROLL, ...numbers.map((index) => `1,9栋,1,${door(index)},演示甲,业主,80.00,`)].join('\n'))
  const [example] = await cloud.control.readDocuments('persons', { 'homes.0.householdId': householdOf('101') })
  const [home] = (example as unknown as { homes: { buildingCode: string }[] }).homes
  const doors = numbers.map((index) => ({ phone: cloud.as(`openid-door-${index}`), key: `${HONGQIQIAO}-b09-u1-${door(index)}` }))
  const persons = doors.map(({ phone: { openid }, key }) => ({ ...example, _id: personIdOf(openid, FUNCTION_ENV.LINLI_SECRET), openid, homes: [{ ...home, householdId: key, claimId: newUlid() }] }))
  for (let from = 0; from < persons.length; from += 500) await cloud.control.importDocuments('persons', persons.slice(from, from + 500) as never)
  return doors
}

/** As it lies in the database: announced, for months from now; for asking who may do what. @returns its id */
export async function storedBallot(cloud: TestCloud, change: object = {}): Promise<string> {
  const _id = newUlid()
  const opensAt = new Date(WORKING_MORNING + 300 * DAY)
  const document = RULE_SET_PRESETS.resident_assembly
  const at = new Date(WORKING_MORNING)
  const ballot = {
    ...{ _id, version: 5, state: 'ANNOUNCED', stateSince: at, createdAt: at, topicId: newUlid(), openKey: _id, communityCode: HONGQIQIAO, scopeCode: HONGQIQIAO, shelf: 'open', shelfOrder: opensAt.getTime() },
    ...{ isOver: false, wasPublished: true, title: '演示数据', isDemo: false, isConsultation: false, electorateKind: 'household_rep', kind: 'consent', isSpecial: false, tellers: [], opensAt },
    ...{ endsAt: new Date(opensAt.getTime() + 7 * DAY), isExtended: false, options: [], costFen: 0, offlineRoute: '演示数据', contactPhone: '0714-0000000', matterHash: '', rollHash: '', electorate: 6, buildings: [] },
    ruleSet: { version: 0, hash: sha256(canonicalJson(document)), document },
    ...{ rollShownUntil: at, announcedUntil: opensAt, provisionalUntil: null, objectionsUntil: null, participants: 0, box: { batches: 0, lines: 0, lastLink: null }, tally: null, reminders: [], told: null, notices: [] },
    ...{ events: [], nextClockAt: opensAt, outbox: [], undeliveredSince: null, outboxWrites: 0, ...change },
  }
  await cloud.control.importDocuments('ballots', [ballot as never])
  // Under the same id, so that one id names both: answered, and by nobody who is asked for.
  await cloud.control.importDocuments('roll_disputes', [{ _id, ballotId: _id, personId: '', fromLabel: null, text: '演示数据', at, state: 'mended', reply: '演示数据' } as never])
  return _id
}
