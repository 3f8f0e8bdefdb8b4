import { CHECK_STATE_BY_VERDICT, type CheckState, type Verdict } from '@/shared/domain/moderation'
import { nextMediaCheck } from './media-checks'
import { photoNotice } from '../notices'
import type { ReportDocument } from '../report-document'
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
    if (index === -1 || report[list][index]?.check !== 'pending') continue
    const settled = { ...report, [list]: report[list].map((photo, at) => (at === index ? { ...photo, check } : photo)) }
    const authorId = list === 'before' ? report.reporterId : report.handlerId
    const isShown = check === 'passed'
    const notices = isShown || !authorId ? [] : [photoNotice(report, authorId, check === 'held' ? 'held' : 'refused', `${report._id}:photo:${traceId}`)]
    return await setPhotoCheck(report._id, list, index, traceId, check, {
      set: {
        nextMediaCheckAt: nextMediaCheck([...settled.before, ...settled.after], now),
        ...(notices.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
      },
      ...(notices.length > 0 ? { append: { outbox: notices.map((notice) => ({ type: 'notice', notice })) }, increase: { outboxWrites: 1 } } : {}),
    })
  }
  return false
}
