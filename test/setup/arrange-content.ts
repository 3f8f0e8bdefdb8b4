import { appealContent, type ContentDetail, flagContent, getContent, listHeldContent, refuseContent, releaseContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { type Block, beginBlock, getBlock } from '@/shared/contract/blocks'
import { IN_HONGQIQIAO, HONGQIQIAO, submitted } from '../factories/reports'
import type { BlockDays } from '@/shared/domain/moderation/blocks'
import type { Phone, TestCloud } from './start-cloud'
import type { World } from './step-cases'

let flaggers = 0
/** Past the seconds that an instance trusts what it read of a person. */
const TRUSTED_FOR = 6_000
export const newFlagger = (world: World): Phone => world.cloud.as(`openid-flagger-${++flaggers}`)

export interface ArrangedContent {
  rider: Phone
  reportId: string
  contentId: string
}

/** A public report that somebody else can flag. */
export async function arrangePublic(world: World): Promise<ArrangedContent> {
  const rider = world.newRider()
  const { id } = await submitted(rider, world.cloud, { note: '通道堵了', landmark: '北门' })
  await world.cloud.control.openapi.deliverMediaChecks()
  return { rider, reportId: id, contentId: `report:${id}` }
}

/** Flagged by three, and so hidden. */
export async function arrangeHidden(world: World): Promise<ArrangedContent & { crowd: Phone[] }> {
  const content = await arrangePublic(world)
  const crowd = [newFlagger(world), newFlagger(world), newFlagger(world)]
  for (const phone of crowd) await phone.ok(flagContent, { contentId: content.contentId, reason: 'abuse' })
  return { ...content, crowd }
}

/** Words that the platform wants a person to look at. */
export async function arrangeDoubted(world: World, reporter: Phone = world.newRider()): Promise<ArrangedContent> {
  await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review' })
  const { id } = await submitted(reporter, world.cloud, { note: '请人看看', landmark: '南门' })
  await world.cloud.resetScripts()
  await world.cloud.tick()
  return { rider: reporter, reportId: id, contentId: `report-words:${id}` }
}

/** A photo with this verdict. */
export async function arrangePhoto(world: World, suggest: 'review' | 'risky'): Promise<ArrangedContent> {
  const rider = world.newRider()
  await world.cloud.control.openapi.clearScripts()
  await world.cloud.control.openapi.script('security.mediaCheckAsync', { suggest, delayMs: 'manual' })
  const { id } = await submitted(rider, world.cloud)
  await world.cloud.control.openapi.deliverMediaChecks()
  await world.cloud.resetScripts()
  await world.cloud.tick()
  const [stored] = await world.cloud.control.readDocuments('content', { authorId: await rider.personId() })
  return { rider, reportId: id, contentId: String(stored?._id) }
}

export async function heldAt(world: World, contentId: string) {
  return (await world.secretary.ok(listHeldContent, { communityCode: HONGQIQIAO, limit: 50 })).items.find(({ id }) => id === contentId)
}

/** At the version that it has now. */
export async function release(by: Phone, contentId: string): Promise<ContentDetail> {
  const { version } = await by.ok(getContent, { contentId })
  return await by.ok(releaseContent, { contentId, version, reasonCode: 'harmless' })
}

export async function refuse(by: Phone, contentId: string): Promise<ContentDetail> {
  const { version } = await by.ok(getContent, { contentId })
  return await by.ok(refuseContent, { contentId, version, reasonCode: 'privacy' })
}

export async function appeal(by: Phone, contentId: string): Promise<ContentDetail> {
  const { version } = await by.ok(getContent, { contentId })
  return await by.ok(appealContent, { contentId, version, reasonCode: 'true' })
}

export async function messageKinds(phone: Phone): Promise<string[]> {
  return (await phone.ok(listMyMessages, {})).items.map((item) => item.kind)
}

/** Somebody whose report was flagged, refused and is what they are blocked for in 红旗桥社区. @returns its id */
export async function blockedFor(cloud: TestCloud, phone: Phone, note = '停发，演示数据', days: BlockDays = 30): Promise<string> {
  const secretary = await cloud.appoint('openid-blocking-secretary', 'secretary', HONGQIQIAO)
  const { id } = await submitted(phone, cloud, { note, location: IN_HONGQIQIAO })
  const contentId = `report:${id}`
  for (const flagger of [1, 2, 3]) await cloud.as(`openid-flagger-${flagger}-of-${id}`).ok(flagContent, { contentId, reason: 'abuse' })
  await refuse(secretary, contentId)
  await secretary.ok(beginBlock, { contentId, days, reasonCode: 'abuse' })
  await cloud.control.advanceClock(TRUSTED_FOR)
  return id
}

/** A block as it begins, and who takes part. */
export async function arrangeBlock(world: World, days: BlockDays = 7): Promise<{ rider: Phone; reportId: string; blockId: string; version: number }> {
  const { rider, reportId, contentId } = await arrangeHidden(world)
  await refuse(world.secretary, contentId)
  const { version } = await world.secretary.ok(beginBlock, { contentId, days, reasonCode: 'abuse' })
  await world.cloud.control.advanceClock(TRUSTED_FOR)
  return { rider, reportId, blockId: contentId, version }
}

export async function blockSeenBy(phone: Phone, blockId: string): Promise<Block> {
  return await phone.ok(getBlock, { blockId })
}
