import { CHECK_STATE_BY_VERDICT, type Verdict } from '@/shared/domain/moderation'
import { checkText } from '../../../adapters/content-check'
import type { Work } from '../../../kernel/context'
import type { Job } from '../../../kernel/module'
import { findOpenids } from '../../../kernel/persons.store'
import { OPENID_IS_RECENT } from '../checks/media-checks'
import { textNotice } from '../notices'
import type { CheckedText, EventDocument, ReportDocument } from '../report-document'
import { findHeldNotes, findHeldTexts, findReport, updateEvent, updateReport } from '../reports.store'

const TEXTS_PER_RUN = 50

/**
 * Texts that were held because nobody could check them: checked again while their author counts as present (C10). Passed, they are shown;
 * risky, they are refused; the author hears of both. What the check wants a person to look at is not asked again.
 */
export const recheckHeldTexts: Job = {
  name: 'reports.recheck-held-texts',
  async run(work) {
    const from = work.now - OPENID_IS_RECENT
    const [reports, events] = await Promise.all([findHeldTexts(from, TEXTS_PER_RUN), findHeldNotes(from, TEXTS_PER_RUN)])
    const openids = await findOpenids([...reports.map((report) => report.reporterId), ...events.flatMap((event) => event.personId ?? [])])
    const rechecks = [
      ...reports.map((report) => () => recheckReport(report, openids.get(report.reporterId), work)),
      ...events.map((event) => () => recheckNote(event, openids.get(event.personId ?? ''), work)),
    ]
    let decided = 0
    for (const recheck of rechecks) {
      // The service is away: the others would wait as long for nothing, and the rest of the minute's work with them.
      if ((await recheck()) === 'no-answer') break
      decided++
    }
    return decided
  },
}

async function recheckReport(report: ReportDocument, openid: string | undefined, { now }: Work): Promise<'decided' | 'no-answer'> {
  const { landmark, note, rating } = report
  const held = [landmark, note, rating?.note ?? null].filter((text): text is CheckedText => text?.check === 'held')
  const verdict = await ask(openid, held.map((text) => text.text).join('\n'))
  if (verdict === 'none') return 'no-answer'
  const check = CHECK_STATE_BY_VERDICT[verdict]
  const settled = (text: CheckedText | null) => (text?.check === 'held' ? { ...text, check } : text)
  const notices = check === 'passed' || check === 'refused' ? [textNotice(report, report.reporterId, check, `${report._id}:${report.version}:text`)] : []
  await updateReport(
    report._id,
    { version: report.version, textHeldSince: report.textHeldSince },
    {
      set: {
        landmark: settled(landmark),
        note: settled(note),
        rating: rating && { ...rating, note: settled(rating.note) },
        textHeldSince: null,
        ...(notices.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}),
      },
      append: { outbox: notices.map((notice) => ({ type: 'notice', notice })) },
      increase: { outboxWrites: 1 },
    },
  )
  return 'decided'
}

async function recheckNote(event: EventDocument, openid: string | undefined, work: Work): Promise<'decided' | 'no-answer'> {
  const { note, personId } = event
  const verdict = await ask(openid, note?.text ?? '')
  if (verdict === 'none') return 'no-answer'
  const check = CHECK_STATE_BY_VERDICT[verdict]
  const isMine = await updateEvent(event._id, { noteHeldSince: event.noteHeldSince }, { set: { note: note && { ...note, check }, noteHeldSince: null } })
  if (!isMine || !personId || (check !== 'passed' && check !== 'refused')) return 'decided'
  const report = await findReport(event.reportId)
  if (report) await work.ports.notices.deliver([textNotice(report, personId, check, `${event._id}:text`)], work)
  return 'decided'
}

/** Without an author or words there is nothing to ask: a person decides. */
async function ask(openid: string | undefined, text: string): Promise<Verdict> {
  return openid && text ? await checkText(openid, text) : 'review'
}
