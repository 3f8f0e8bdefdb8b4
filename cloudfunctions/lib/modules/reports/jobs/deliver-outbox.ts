import { removeFiles } from '../../../adapters/storage'
import type { Work } from '../../../kernel/context'
import { deliveryJob } from '../../../kernel/delivery-job'
import type { Notice } from '../../../kernel/ports'
import type { ReportDocument } from '../report-document'
import { categoryOf, placeOfReport } from '../report-facts'
import { staffActs } from '../staff-acts'
import { findUndelivered, insertEvents, updateReport } from '../reports.store'

const REPORTS_PER_RUN = 100

/**
 * Brings what a report still carries to where it belongs: steps into the log, notices to people, originals away. Every part can be done
 * again without effect, so a run that died half-way is simply repeated.
 */
export async function deliverReport(report: ReportDocument, work: Work): Promise<void> {
  await insertEvents(report.pendingEvents)
  if (isPosted(report)) await work.ports.content.count({ id: `report:${report._id}`, placeCode: report.communityCode, at: report.receivedAt.getTime() })
  await work.ports.audit.record([...staffActs(report), ...report.outbox.flatMap((entry) => (entry.type === 'act' ? [entry.act] : []))])
  await work.ports.content.hold(report.outbox.flatMap((entry) => (entry.type === 'hold' ? [entry.hold] : [])), work)
  // What waited for somebody waits no longer once the report has gone on, whether it was told already or not.
  const latest = `${report._id}:${report.version}`
  if (report.pendingEvents.length > 0) await work.ports.notices.settle(report._id, latest)
  const notices = await addressed(report, work)
  await work.ports.notices.deliver(notices.map((notice) => ({ ...notice, waitsForMe: notice.waitsForMe && notice.key === latest })), work)
  await removeFiles(report.outbox.flatMap((entry) => (entry.type === 'removeFiles' ? entry.fileIds : [])))
  // Something added meanwhile keeps the lists: they are delivered again, and that does no harm.
  await updateReport(report._id, { outboxWrites: report.outboxWrites }, { set: { pendingEvents: [], outbox: [], undeliveredSince: null } })
}

/** Others may see it, from now on. */
function isPosted({ pendingEvents, categoryCode }: ReportDocument): boolean {
  return pendingEvents.some(({ action }) => action === 'submit') && categoryOf(categoryCode).visibility !== 'private'
}

/** Every notice with the person it goes to; those to a duty go to all who hold it now, in the grid and above. */
async function addressed(report: ReportDocument, work: Work): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const entry of report.outbox) {
    if (entry.type === 'notice') notices.push(entry.notice)
    if (entry.type !== 'dutyNotice') continue
    const holders = await work.ports.duties.holders(entry.duty, placeOfReport(report), work.now)
    notices.push(...holders.map((personId) => ({ ...entry.notice, personId })))
  }
  return notices
}

/** For submissions, and for steps whose own delivery did not come through. */
export const deliverOutbox = deliveryJob({
  name: 'reports.deliver-outbox',
  perRun: REPORTS_PER_RUN,
  find: findUndelivered,
  deliver: deliverReport,
  moveBack: ({ _id, outboxWrites }, now) => updateReport(_id, { outboxWrites }, { set: { undeliveredSince: now } }),
})
