import { requestImageCheck } from '../../../adapters/content-check'
import { temporaryUrls } from '../../../adapters/storage'
import type { Job } from '../../../kernel/module'
import { findOpenids } from '../../../kernel/persons.store'
import { ASK_AGAIN_AFTER, CHECK_ATTEMPTS, nextMediaCheck, OPENID_IS_RECENT, traceIdsOf } from '../../../kernel/moderation/media-checks'
import { holdPhoto } from '../holds'
import { photoNotice } from '../notices'
import type { Media, OutboxEntry, ReportDocument } from '../report-document'
import { findDueMediaChecks, updateReport } from '../reports.store'

const REPORTS_PER_RUN = 50

/** Photos whose verdict is overdue: asked for once more, then held for a person to look at (C12). */
export const chaseMediaChecks: Job = {
  name: 'reports.chase-media-checks',
  async run({ now, log }) {
    const reports = await findDueMediaChecks(now, REPORTS_PER_RUN)
    const openids = await findOpenids(reports.flatMap((report) => [report.reporterId, ...(report.handlerId ? [report.handlerId] : [])]))
    let chased = 0
    for (const report of reports) {
      try {
        const outcome = await chase(report, openids, now)
        // The service is away: the others would wait as long for nothing, and the rest of the minute's work with them.
        if (outcome === 'no-answer') break
        if (outcome === 'chased') chased++
      } catch (error) {
        log.error('media check failed', { reportId: report._id }, error)
      }
    }
    return chased
  },
}

async function chase(report: ReportDocument, openids: ReadonlyMap<string, string>, now: number): Promise<'chased' | 'overtaken' | 'no-answer'> {
  const before = await askAgain(report, report.before, openids.get(report.reporterId), now)
  const after = await askAgain(report, report.after, openids.get(report.handlerId ?? ''), now)
  const outbox = [
    ...newlyHeld(report.before, before).flatMap((photo) => heldPhoto(report, photo, report.reporterId)),
    ...newlyHeld(report.after, after).flatMap((photo) => (report.handlerId ? heldPhoto(report, photo, report.handlerId) : [])),
  ]
  // The version guards against a step with new photos; a verdict that came in between has moved nextMediaCheckAt, or changes the same photos.
  const isWritten = await updateReport(
    report._id,
    { version: report.version, nextMediaCheckAt: report.nextMediaCheckAt, traceIds: report.traceIds, ...sameChecks(report) },
    {
      set: {
        before,
        after,
        traceIds: traceIdsOf([...before, ...after]),
        nextMediaCheckAt: nextMediaCheck([...before, ...after], now),
        ...(outbox.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
      },
      ...(outbox.length > 0 ? { append: { outbox }, increase: { outboxWrites: 1 } } : {}),
    },
  )
  const stillWaiting = [...before, ...after].some((photo) => photo.check === 'pending' && photo.traceId === null)
  if (stillWaiting) return 'no-answer'
  return isWritten ? 'chased' : 'overtaken'
}

async function askAgain(report: ReportDocument, photos: readonly Media[], openid: string | undefined, now: number): Promise<Media[]> {
  const urls = await temporaryUrls(photos.filter((photo) => photo.check === 'pending').map((photo) => photo.fileId))
  return await Promise.all(
    photos.map(async (photo) => {
      const isOverdue = photo.traceId === null || (report.nextMediaCheckAt?.getTime() ?? now) <= now
      if (photo.check !== 'pending' || !isOverdue) return photo
      const mayAsk = openid !== undefined && now - lastSeen(report) < OPENID_IS_RECENT
      if (!mayAsk || photo.checkAttempts >= attemptsAllowed(photo)) return { ...photo, check: 'held' as const }
      const traceId = await requestImageCheck(openid, urls.get(photo.fileId) ?? '')
      return { ...photo, traceId: traceId ?? photo.traceId, checkAttempts: photo.checkAttempts + 1 }
    }),
  )
}

/** An unanswered question is repeated once; one that was never taken, for as long as its asker counts as present. */
function attemptsAllowed(photo: Media): number {
  return photo.traceId === null ? Math.ceil(OPENID_IS_RECENT / ASK_AGAIN_AFTER) : CHECK_ATTEMPTS
}

/** The last time that we know the asker was here: photos come with a submission or with the step that handled it. */
function lastSeen(report: ReportDocument): number {
  return report.after.length > 0 ? report.stateSince.getTime() : report.receivedAt.getTime()
}

function heldPhoto(report: ReportDocument, photo: Media, authorId: string): OutboxEntry[] {
  return [
    { type: 'notice', notice: photoNotice(report, authorId, 'held', `${report._id}:photo:${photo.sha256}`) },
    { type: 'hold', hold: holdPhoto(report, photo, authorId, 'unchecked') },
  ]
}

function newlyHeld(before: readonly Media[], after: readonly Media[]): Media[] {
  return after.filter((photo, index) => photo.check === 'held' && before[index]?.check === 'pending')
}

function sameChecks(report: ReportDocument): Record<string, unknown> {
  const checks: Record<string, unknown> = {}
  for (const list of ['before', 'after'] as const) report[list].forEach((photo, index) => (checks[`${list}.${index}.check`] = photo.check))
  return checks
}

