import { CHECK_STATE_BY_VERDICT } from '@/shared/domain/moderation/check-state'
import type { MediaVerdict } from '../../../kernel/moderation/content-kind'
import { nextMediaCheck } from '../../../kernel/moderation/media-checks'
import { holdPhoto } from '../holds'
import { photoNotice } from '../notices'
import type { OutboxEntry, ReportDocument } from '../report-document'
import { findByTrace, setPhotoCheck } from '../reports.store'

/** The platform's verdict on a photo of a report. `unknown`: none, or not stored yet. A second one changes nothing. */
export async function judgePhoto(verdict: MediaVerdict, now: number): Promise<'applied' | 'known' | 'unknown'> {
  const report = await findByTrace(verdict.traceId)
  if (!report) return 'unknown'
  return (await settlePhoto(report, verdict, now)) ? 'applied' : 'known'
}

/** Writes the verdict into the photo; its author hears of it only if the photo will not be shown. @returns whether it still waited */
async function settlePhoto(report: ReportDocument, { traceId, suggest, label }: MediaVerdict, now: number): Promise<boolean> {
  const check = CHECK_STATE_BY_VERDICT[suggest]
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
            { type: 'hold', hold: holdPhoto(report, { ...photo, label }, authorId, check === 'held' ? 'doubt' : 'stopped') },
          ]
    return await setPhotoCheck(report._id, list, index, traceId, check, {
      set: {
        [`${list}.${index}.suggest`]: suggest,
        [`${list}.${index}.label`]: label,
        nextMediaCheckAt: nextMediaCheck([...settled.before, ...settled.after], now),
        ...(outbox.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
      },
      ...(outbox.length > 0 ? { append: { outbox }, increase: { outboxWrites: 1 } } : {}),
    })
  }
  return false
}
