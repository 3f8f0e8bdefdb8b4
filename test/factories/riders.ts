import type { InputOf } from '@/shared/contract/operation'
import { commitRiderList, type RiderList, stageRiderList, submitBadge, type Verification } from '@/shared/contract/riders'
import { newUlid, type Phone } from '../setup/start-cloud'
import { jpegPhoto } from './photos'
import { HONGQIQIAO } from './reports'

export const STREET = HONGQIQIAO.slice(0, 9)
/** 演示数据. */
export const LISTED_PHONE = '13900000601'
export const RIDER_CSV = `姓名,手机号\n骑手甲演示,${LISTED_PHONE}\n骑手乙演示,139 0000 0602\n骑手丙演示,1390\n骑手丁演示,`

/** What is sent with a badge that has been uploaded. */
export async function badgeInput(rider: Phone, change: Partial<InputOf<typeof submitBadge>> = {}): Promise<InputOf<typeof submitBadge>> {
  const id = change.id ?? newUlid()
  const fileId = await rider.upload(`${id}/badge.jpg`, jpegPhoto({ gps: true, orientation: 6 }))
  return { id, communityCode: HONGQIQIAO, platform: 'meituan', fileId, ...change }
}

/** A badge that waits for somebody. */
export async function badgeShown(rider: Phone, change: Partial<InputOf<typeof submitBadge>> = {}): Promise<Verification> {
  return await rider.ok(submitBadge, await badgeInput(rider, change))
}

export async function listInput(keeper: Phone, change: Partial<InputOf<typeof stageRiderList>> = {}, file = RIDER_CSV): Promise<InputOf<typeof stageRiderList>> {
  const id = change.id ?? newUlid()
  const fileId = await keeper.upload(`${id}/riders.csv`, new TextEncoder().encode(file))
  return { id, placeCode: STREET, stationName: '湖滨路配送站演示', platform: 'meituan', fileId, fileName: '名单.csv', ...change }
}

/** A dry run. */
export async function stagedList(keeper: Phone, change: Partial<InputOf<typeof stageRiderList>> = {}, file = RIDER_CSV): Promise<RiderList> {
  return await keeper.ok(stageRiderList, await listInput(keeper, change, file))
}

export async function liveList(keeper: Phone, change: Partial<InputOf<typeof stageRiderList>> = {}, file = RIDER_CSV): Promise<RiderList> {
  const { id } = await stagedList(keeper, change, file)
  return await keeper.ok(commitRiderList, { listId: id })
}
