import { call } from '@/platform/cloud/call'
import { type Announcement, withdrawAnnouncement as operation } from '@/shared/contract/announcements'
import type { InputOf } from '@/shared/contract/operation'

/** @throws AppError of announcements.withdraw */
export function withdrawAnnouncement(input: InputOf<typeof operation>): Promise<Announcement> {
  return call(operation, input)
}
