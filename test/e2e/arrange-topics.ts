import { approveClaim, claimHousehold } from '@/shared/contract/households'
import { bindPhone } from '@/shared/contract/people'
import { commitRoll, stageRoll } from '@/shared/contract/roll'
import { createUlid } from '@/shared/domain/ulid'
import { type People, personOf } from '../../scripts/demo/settle-people'
import type { Phone } from '../weapp/phone/open-phone'
import { untilQuiet } from '../weapp/phone/until-quiet'

export const COMMUNITY = '420202005007'
export const INBOX = '/packages/staff/inbox/index'
/** 演示数据. */
const ROLL = '网格,楼栋,单元,房号,姓名,面积,电话\n1,3栋,2,502,林演示,96,13900009300\n1,3栋,1,101,张演示,80,\n2,8栋,1,101,李演示,80,'

export const detailOf = (id: string): string => `/packages/topics/detail/index?id=${id}`

/** What was asked for has come: nothing is drawn anew under the finger. */
export const settled = async ({ headless }: Phone): Promise<void> => void (headless && (await untilQuiet(headless)))

/** Whoever speaks in a topic has a phone. */
export async function bindSpeakers(people: People): Promise<void> {
  for (const [index, key] of ['resident', 'rider', 'elder', 'owner'].entries()) await personOf(people, key).call(bindPhone, { code: `1390000930${index} once` })
}

/** The resident has a household, by a roll that knows the phone. */
export async function settleHome(people: People): Promise<void> {
  const secretary = personOf(people, 'secretary')
  const resident = personOf(people, 'resident')
  const [rollId, claimId] = [createUlid(Date.now(), Math.random), createUlid(Date.now(), Math.random)]
  const fileId = await secretary.upload(`uploads/${secretary.personId}/${rollId}/roll.csv`, Buffer.from(ROLL))
  await secretary.call(stageRoll, { id: rollId, communityCode: COMMUNITY, fileId, fileName: '演示户册.csv' })
  await secretary.call(commitRoll, { versionId: rollId })
  const { version } = await resident.call(claimHousehold, { id: claimId, householdId: `${COMMUNITY}-b03-u2-502`, relation: 'family', name: '林演示', method: 'roll' })
  await secretary.call(approveClaim, { claimId, version })
}
