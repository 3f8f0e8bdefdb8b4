import type { InputOf } from '@/shared/contract/operation'
import { admitTopic, announceTopic, classifyTopic, getTopic, type Plan, proposeTopic, saveTopicPlan, supportTopic, takeOnTopic, type TopicDetail, whistleTopic } from '@/shared/contract/topics'
import { completeTopicWork, openTopicReview } from '@/shared/contract/topics-work'
import { DAY } from '@/shared/domain/time'
import { newUlid, type Phone, type TestCloud } from '../setup/start-cloud'
import { bindPhone, liveRoll, member } from './households'
import { HONGQIQIAO } from './reports'

export const PASSAGE = '北门消防通道老被电动车占着，想画线'

/** A proposal for 红旗桥: 演示数据. */
export function proposal(change: Partial<InputOf<typeof proposeTopic>> = {}): InputOf<typeof proposeTopic> {
  return { id: newUlid(), communityCode: HONGQIQIAO, scopeCode: HONGQIQIAO, title: PASSAGE, wish: '画黄线，东墙边搭一排停车位', ...change }
}

/** By somebody with a phone; it lies with the secretary. */
export async function proposed(phone: Phone, change: Partial<InputOf<typeof proposeTopic>> = {}): Promise<TopicDetail> {
  await bindPhone(phone)
  return await phone.ok(proposeTopic, proposal(change))
}

/** 附议 is open; there is a roll of four households, so that five are needed. */
export async function supporting(phone: Phone, secretary: Phone, change: Partial<InputOf<typeof proposeTopic>> = {}): Promise<TopicDetail> {
  const { id, version } = await proposed(phone, change)
  return await secretary.ok(admitTopic, { topicId: id, version })
}

/** Doors of the roll that `neighbours` makes. */
export const DOORS = ['101', '102', '201', '202', '301', '302'] as const
const NAMES = ['赵一', '钱二', '孙三', '李四', '周五', '吴六']
export const WIDE_ROLL = ['网格,楼栋,单元,房号,姓名,身份,面积,电话', ...DOORS.map((door, index) => `1,7栋,1,${door},${NAMES[index]},业主,80.00,1390000${String(7000 + index)}`)].join('\n')
export const householdOf = (door: string): string => `${HONGQIQIAO}-b07-u1-${door}`

/** People who live there, one a household. */
export async function neighbours(cloud: TestCloud, secretary: Phone, count = 5): Promise<Phone[]> {
  await liveRoll(secretary, WIDE_ROLL)
  const people: Phone[] = []
  for (const [index, door] of DOORS.slice(0, count).entries()) {
    const phone = cloud.as(`openid-neighbour-${door}`)
    await member(phone, secretary, { householdId: householdOf(door), name: NAMES[index]! })
    people.push(phone)
  }
  return people
}

/** Everything that the health check asks for: 演示数据. */
export const PLAN: Plan = {
  background: '北门消防通道常被占，去年消防来看过一次。',
  options: [
    { title: '画黄线，东墙边搭车棚', isStatusQuo: false },
    { title: '维持现状', isStatusQuo: true },
  ],
  costFen: 1_800_000,
  costBearers: ['property'],
  harm: '东墙边三户窗外会有车棚。',
  offlineRoute: '每天下午三点到五点，居委会一楼。',
  contactPhone: '0714-6512345',
}

export const DEEP = { kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false } as const

export async function classified(phone: Phone, secretary: Phone, change: Partial<InputOf<typeof classifyTopic>> = {}, words: Parameters<typeof proposal>[0] = {}): Promise<TopicDetail> {
  const { id, version } = await proposed(phone, words)
  return await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, ...change })
}

export async function announced(phone: Phone, secretary: Phone, words: Parameters<typeof proposal>[0] = {}): Promise<TopicDetail> {
  const { id, version } = await classified(phone, secretary, {}, words)
  const saved = await secretary.ok(saveTopicPlan, { topicId: id, version, plan: PLAN })
  return await secretary.ok(announceTopic, { topicId: id, version: saved.version })
}

/** The days of the announcement are over; people answer. Moves the clock. */
export async function deliberating(cloud: TestCloud, phone: Phone, secretary: Phone, words: Parameters<typeof proposal>[0] = {}): Promise<TopicDetail> {
  const { id, version } = await announced(phone, secretary, words)
  await cloud.control.advanceClock(6 * DAY)
  await cloud.tick()
  const open = await secretary.ok(getTopic, { topicId: id })
  if (open.state !== 'DELIBERATING' || open.version === version) throw new Error(`the topic is ${open.state}`)
  return open
}

export async function supportedBy(people: readonly Phone[], topicId: string): Promise<void> {
  for (const phone of people) await phone.ok(supportTopic, { topicId })
}

/** Whistled, and the department has taken it on. */
export async function underWay(phone: Phone, secretary: Phone, unit: Phone): Promise<TopicDetail> {
  const { id, version } = await proposed(phone)
  const referred = await secretary.ok(classifyTopic, { topicId: id, version, ...DEEP, kind: 'referral', decidedBy: null })
  const whistled = await secretary.ok(whistleTopic, { topicId: id, version: referred.version, unitName: '演示部门', explanation: '请来看' })
  return await unit.ok(takeOnTopic, { topicId: id, version: whistled.version, explanation: '到场了' })
}

/** Done, and people are asked how it went. */
export async function reviewing(phone: Phone, secretary: Phone, unit: Phone): Promise<TopicDetail> {
  const { id, version } = await underWay(phone, secretary, unit)
  const done = await unit.ok(completeTopicWork, { topicId: id, version, explanation: '换好了' })
  return await secretary.ok(openTopicReview, { topicId: id, version: done.version })
}
