import { appealContent, type ContentDetail, flagContent, getContent, listHeldContent, refuseContent, releaseContent } from '@/shared/contract/content'
import { listMyMessages } from '@/shared/contract/messages'
import { HONGQIQIAO, submitted } from '../factories/reports'
import type { Phone } from './start-cloud'
import type { World } from './step-cases'

let flaggers = 0
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
