import { call } from '@/platform/cloud/call'
import { submitReport as operation } from '@/shared/contract/reports'
import type { QueueEntry, Receipt } from '../model/queue-entry'

/** Sends one queued report; a repeat is answered with what is stored. @throws AppError of reports.submit */
export async function submitReport(entry: QueueEntry, fileIds: string[]): Promise<Receipt> {
  const { placeName: _placeName, ...content } = entry.content
  const stored = await call(operation, { ...content, id: entry.id, photos: fileIds })
  return {
    reportId: stored.id,
    number: stored.number,
    communityName: stored.communityName,
    receivedAt: stored.receivedAt,
    dueAt: stored.clock?.dueAt ?? null,
    isDemo: stored.isDemo,
  }
}
