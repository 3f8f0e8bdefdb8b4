import { CHECK_STATE_BY_VERDICT, type CheckState, type Verdict } from '@/shared/domain/moderation/check-state'
import { nextMediaCheck } from '../../../kernel/moderation/media-checks'
import { holdPhoto } from '../holds'
import { photoNotice } from '../notices'
import type { OutboxEntry, ReportDocument } from '../report-document'
import { findByTrace, insertVerdict, setPhotoCheck } from '../reports.store'

/**
 * The platform's verdict on a photo. It may come before the report is stored, and twice: it is kept until the report is there, and the
 * second changes nothing.
 */
export async function applyMediaVerdict(traceId: string, verdict: Verdict, now: number): Promise<'applied' | 'kept' | 'known'> {
  const check = CHECK_STATE_BY_VERDICT[verdict]
  const report = await findByTrace(traceId)
  if (!report) {
    await insertVerdict({ _id: traceId, check, at: new Date(now) })
    return 'kept'
  }
  return (await settlePhoto(report, traceId, check, now)) ? 'applied' : 'known'
}

/** Writes the verdict into the photo; its author hears of it only if the photo will not be shown. @returns whether it still waited */
export async function settlePhoto(report: ReportDocument, traceId: string, check: CheckState, now: number): Promise<boolean> {
  for (const list of ['before', 'after'] as const) {
    const index = report[list].findIndex((photo) => photo.traceId === traceId)
    const photo = report[list][index]
    if (photo?.check !== 'pending') continue
    const settled = { ...report, [list]: report[list].map((one, at) => (at === index ? { ...one, check } : one)) }
    const authorId = list === 'before' ? report.reporterId : report.handlerId
    const outbox: OutboxEntry[] =
      check === 'passed' || !authorId
        ? []
        : [
            { type: 'notice', notice: photoNotice(report, authorId, check === 'held' ? 'held' : 'refused', `${report._id}:photo:${traceId}`) },
            { type: 'hold', hold: holdPhoto(report, photo, authorId, check === 'held' ? 'doubt' : 'stopped') },
          ]
    return await setPhotoCheck(report._id, list, index, traceId, check, {
      set: {
        nextMediaCheckAt: nextMediaCheck([...settled.before, ...settled.after], now),
        ...(outbox.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
      },
      ...(outbox.length > 0 ? { append: { outbox }, increase: { outboxWrites: 1 } } : {}),
    })
  }
  return false
}
