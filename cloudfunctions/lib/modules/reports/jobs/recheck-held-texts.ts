import { CHECK_STATE_BY_VERDICT, type Verdict } from '@/shared/domain/moderation/check-state'
import type { Work } from '../../../kernel/context'
import type { Job } from '../../../kernel/module'
import type { CheckedText } from '../../../kernel/moderation/checked-text'
import { judgeText } from '../../../kernel/moderation/judge-text'
import { OPENID_IS_RECENT } from '../../../kernel/moderation/media-checks'
import { findOpenids } from '../../../kernel/persons.store'
import { holdNote, holdRating, holdWords } from '../holds'
import { textNotice } from '../notices'
import type { EventDocument, OutboxEntry, ReportDocument } from '../report-document'
import { findHeldNotes, findHeldTexts, findReport, updateEvent, updateReport } from '../reports.store'

const TEXTS_PER_RUN = 50

interface Judgement {
  suggest: Verdict
  label: number | null
  traceId: string | null
}

/** What was answered; `person`: nobody can ask any more, so a person decides; `no-answer`: later. */
type Answer = Judgement | 'person' | 'no-answer'

/**
 * Words that were held because nobody could check them: asked about again, the longest waiting first, while their author counts as present
 * (C10). Passed, they are shown; risky, refused; what is doubted, and what nobody could ask about in time, goes to a person.
 */
export const recheckHeldTexts: Job = {
  name: 'reports.recheck-held-texts',
  async run(work) {
    const [reports, events] = await Promise.all([findHeldTexts(work.now, TEXTS_PER_RUN), findHeldNotes(work.now, TEXTS_PER_RUN)])
    const openids = await findOpenids([...reports.map((report) => report.reporterId), ...events.flatMap((event) => event.personId ?? [])])
    const rechecks = [
      ...reports.map((report) => ({ at: report.textHeldSince, run: () => recheckReport(report, openids.get(report.reporterId), work) })),
      ...events.map((event) => ({ at: event.noteHeldSince, run: () => recheckNote(event, openids.get(event.personId ?? ''), work) })),
    ].sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))
    let decided = 0
    for (const recheck of rechecks) {
      // The service is away: the others would wait as long for nothing, and the rest of the minute's work with them.
      if ((await recheck.run()) === 'no-answer') break
      decided++
    }
    return decided
  },
}

async function recheckReport(report: ReportDocument, openid: string | undefined, { now }: Work): Promise<'decided' | 'no-answer'> {
  const { landmark, note, rating } = report
  const held = [landmark, note, rating?.note ?? null].filter((text): text is CheckedText => text?.check === 'held' && text.suggest === 'none')
  const answer = await ask(openid, held.map((text) => text.text).join('\n'), report.textHeldSince, now)
  if (answer === 'no-answer') return 'no-answer'
  const settled = { landmark: settle(landmark, answer), note: settle(note, answer), rating: rating && { ...rating, note: settle(rating.note, answer) } }
  const outbox = consequences({ ...report, ...settled }, held, answer)
  await updateReport(
    report._id,
    { version: report.version, textHeldSince: report.textHeldSince },
    {
      set: { ...settled, textHeldSince: null, ...(outbox.length > 0 ? { undeliveredSince: report.undeliveredSince ?? new Date(now) } : {}) },
      append: { outbox },
      increase: { outboxWrites: 1 },
    },
  )
  return 'decided'
}

function consequences(report: ReportDocument, held: readonly CheckedText[], answer: Judgement | 'person'): OutboxEntry[] {
  const cause = answer === 'person' ? 'unchecked' : 'doubt'
  if (answer === 'person' || answer.suggest === 'review') {
    const isRated = report.rating?.note && held.some(({ text }) => text === report.rating?.note?.text)
    const isSaid = held.some(({ text }) => text === report.note?.text || text === report.landmark?.text)
    return [...(isSaid ? [holdWords(report, cause)] : []), ...(isRated ? [holdRating(report, cause)] : [])].map((hold) => ({ type: 'hold', hold }))
  }
  const outcome = answer.suggest === 'pass' ? 'passed' : 'refused'
  return [{ type: 'notice', notice: textNotice(report, report.reporterId, outcome, `${report._id}:${report.version}:text`) }]
}

async function recheckNote(event: EventDocument, openid: string | undefined, work: Work): Promise<'decided' | 'no-answer'> {
  const { note, personId } = event
  const answer = await ask(openid, note?.text ?? '', event.noteHeldSince, work.now, event.as !== 'reporter')
  if (answer === 'no-answer') return 'no-answer'
  const settled = settle(note, answer)
  // First what follows, then that it need not be asked again: both may happen twice.
  if (answer === 'person' || answer.suggest === 'review') await work.ports.content.hold([holdNote({ ...event, note: settled }, answer === 'person' ? 'unchecked' : 'doubt')], work)
  const isMine = await updateEvent(event._id, { noteHeldSince: event.noteHeldSince }, { set: { note: settled, noteHeldSince: null } })
  if (!isMine || !personId || (settled?.check !== 'passed' && settled?.check !== 'refused')) return 'decided'
  const report = await findReport(event.reportId)
  if (report) await work.ports.notices.deliver([textNotice(report, personId, settled.check, `${event._id}:text`)], work)
  return 'decided'
}

async function ask(openid: string | undefined, text: string, since: Date | null, now: number, isOffice = false): Promise<Answer> {
  // Without an author or words there is nothing to ask.
  if (!openid || !text || now - (since?.getTime() ?? now) > OPENID_IS_RECENT) return 'person'
  const { verdict, label, traceId } = await judgeText(openid, text, isOffice)
  return verdict === 'none' ? 'no-answer' : { suggest: verdict, label, traceId }
}

function settle(text: CheckedText | null, answer: Judgement | 'person'): CheckedText | null {
  if (text?.check !== 'held' || text.suggest !== 'none') return text
  // From here on it is a person's: never asked about again.
  if (answer === 'person') return { ...text, suggest: 'review' }
  return { ...text, ...answer, check: CHECK_STATE_BY_VERDICT[answer.suggest] }
}
