import { approveClaim, type Claim, claimHousehold } from '@/shared/contract/households'
import type { InputOf, OutputOf } from '@/shared/contract/operation'
import { bindPhone as bindPhoneContract } from '@/shared/contract/people'
import { commitRoll, continueRoll, type RollVersion, stageRoll } from '@/shared/contract/roll'
import { newUlid, type Phone } from '../setup/start-cloud'
import { HONGQIQIAO } from './reports'

/** Doors of the roll below: 演示数据. */
export const HOUSEHOLD_502 = `${HONGQIQIAO}-b03-u2-502`
export const HOUSEHOLD_101 = `${HONGQIQIAO}-b03-u1-101`
/** The phone that stands on it for 502. */
export const ROLL_PHONE = '13900000502'

export const ROLL_CSV = [
  '网格,楼栋,单元,房号,姓名,身份,面积,电话',
  `1,3栋,2,502,李明,业主,96.30,${ROLL_PHONE}`,
  '1,3栋,2,502,王芳,家人,,',
  '1,3栋,1,101,张三丰,业主,80.00,13900000101',
  '1,3栋,1,102,赵一,业主,80.00,',
  '2,5栋,,301,钱二,业主,65.5,13900000301',
].join('\n')

let numbers = 0

/** A number of nobody, by the code that gives it. */
export async function bindPhone(phone: Phone, number = `1991000${String(++numbers).padStart(4, '0')}`): Promise<OutputOf<typeof bindPhoneContract>> {
  return await phone.ok(bindPhoneContract, { code: `${number} ${newUlid()}` })
}

/** Uploaded and read to the end. */
export async function stagedRoll(secretary: Phone, file: string | Uint8Array = ROLL_CSV, { name = 'roll.csv', communityCode = HONGQIQIAO } = {}): Promise<RollVersion> {
  const id = newUlid()
  const fileId = await secretary.upload(`${id}/${name}`, typeof file === 'string' ? new TextEncoder().encode(file) : file)
  let version = await secretary.ok(stageRoll, { id, communityCode, fileId, fileName: name })
  while (version.state === 'reading') version = await secretary.ok(continueRoll, { versionId: id })
  return version
}

export async function liveRoll(secretary: Phone, file: string | Uint8Array = ROLL_CSV): Promise<RollVersion> {
  const { id } = await stagedRoll(secretary, file)
  return await secretary.ok(commitRoll, { versionId: id })
}

/** A claim that waits, for a visit unless said otherwise; the phone is bound first. */
export async function claimed(phone: Phone, change: Partial<InputOf<typeof claimHousehold>> = {}): Promise<Claim> {
  await bindPhone(phone)
  return await phone.ok(claimHousehold, { id: newUlid(), householdId: HOUSEHOLD_502, relation: 'family', name: '王芳', method: 'visit', ...change })
}

/** Approved. */
export async function member(phone: Phone, secretary: Phone, change: Partial<InputOf<typeof claimHousehold>> = {}): Promise<Claim> {
  const { id, version } = await claimed(phone, change)
  return await secretary.ok(approveClaim, { claimId: id, version })
}
