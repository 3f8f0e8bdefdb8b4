import { type Announcement, publishAnnouncement, saveAnnouncement } from '@/shared/contract/announcements'
import type { InputOf } from '@/shared/contract/operation'
import { DAY } from '@/shared/domain/time'
import { newUlid, type Phone, type TestCloud, WORKING_MORNING } from '../setup/start-cloud'
import { HONGQIQIAO } from './reports'

export type AnnouncementInput = InputOf<typeof saveAnnouncement>

/** A draft for 红旗桥社区, over in 30 days, unless said otherwise. */
export function announcementInput(change: Partial<AnnouncementInput> = {}): AnnouncementInput {
  return { id: newUlid(), placeCode: HONGQIQIAO, topic: 'outage', title: '明天停水', body: '换阀门，请提前存水。演示数据', endsAt: WORKING_MORNING + 30 * DAY, ...change }
}

/** By somebody who publishes there; ends 30 days from the cloud's now. */
export async function published(publisher: Phone, cloud: TestCloud, change: Partial<AnnouncementInput> = {}): Promise<Announcement> {
  const now = Math.round(await cloud.control.now())
  const draft = await publisher.ok(saveAnnouncement, announcementInput({ id: newUlid(now), endsAt: now + 30 * DAY, ...change }))
  return await publisher.ok(publishAnnouncement, { announcementId: draft.id, version: draft.version })
}
