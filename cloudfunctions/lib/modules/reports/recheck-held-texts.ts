import { CHECK_STATE_BY_VERDICT, type CheckState } from '@/shared/domain/moderation'
import { checkText } from '../../adapters/content-check'
import type { Work } from '../../kernel/context'
import type { Job } from '../../kernel/module'
import { findOpenids } from '../../kernel/persons.store'
import { OPENID_IS_RECENT } from './media-checks'
import { textNotice } from './notices'
import type { CheckedText, EventDocument, ReportDocument } from './report-document'
import { findHeldNotes, findHeldTexts, findReport, updateEvent, updateReport } from './reports.store'

const TEXTS_PER_RUN = 50

/**
 * Texts that were held because nobody could check them: checked again while their author counts as present (C10). Passed, they are shown;
 * risky, they are refused; the author hears of both. What stays without a verdict waits for a person.
 */
export const recheckHeldTexts: Job = {
  name: 'reports.recheck-held-texts',
  async run(work) {
    const from = work.now - OPENID_IS_RECENT
    const [reports, events] = await Promise.all([findHeldTexts(from, TEXTS_PER_RUN), findHeldNotes(from, TEXTS_PER_RUN)])
    const openids = await findOpenids([...reports.map((report) => report.reporterId), ...events.flatMap((event) => event.personId ?? [])])
    let decided = 0
    for (const report of reports) if (await recheckReport(report, openids.get(report.reporterId), work)) decided++
    for (const event of events) if (await recheckNote(event, openids.get(event.personId ?? ''), work)) decided++
    return decided
  },
}

async function recheckReport(report: ReportDocument, openid: string | undefined, { now }: Work): Promise<boolean> {
  const { landmark, note, rating } = report
  const held = [landmark, note, rating?.note ?? null].filter((text): text is CheckedText => text?.check === 'held')
  const check = await decide(openid, held.map((text) => text.text).join('\n'))
  if (check === 'held') return false
  const settled = (text: CheckedText | null) => (text?.check === 'held' ? { ...text, check } : text)
  const notice = textNotice(report, report.reporterId, check, `${report._id}:${report.version}:text`)
  return await updateReport(
    report._id,
    { version: report.version, textHeldSince: report.textHeldSince },
    {
      set: {
        landmark: settled(landmark),
        note: settled(note),
        rating: rating && { ...rating, note: settled(rating.note) },
        textHeldSince: null,
        undeliveredSince: report.undeliveredSince ?? new Date(now),
      },
      append: { outbox: [{ type: 'notice', notice }] },
      increase: { outboxWrites: 1 },
    },
  )
}

async function recheckNote(event: EventDocument, openid: string | undefined, work: Work): Promise<boolean> {
  const { note, personId } = event
  if (!note || !personId) return false
  const check = await decide(openid, note.text)
  if (check === 'held') return false
  const isSettled = await updateEvent(event._id, { noteHeldSince: event.noteHeldSince }, { set: { note: { ...note, check }, noteHeldSince: null } })
  const report = isSettled ? await findReport(event.reportId) : undefined
  if (report) await work.ports.notices.deliver([textNotice(report, personId, check, `${event._id}:text`)], work)
  return isSettled
}

/** Held stays held on anything but a clear answer. */
async function decide(openid: string | undefined, text: string): Promise<Extract<CheckState, 'passed' | 'refused' | 'held'>> {
  const check = openid && text ? CHECK_STATE_BY_VERDICT[await checkText(openid, text)] : 'held'
  return check === 'pending' ? 'held' : check
}
