import { momentWords, spanWords } from '@/copy/clock'
import { rejectReasonWords, type Reader } from '@/copy/reports-states'
import { CAPACITY_WORDS, eventSentence, NEXT_STEP_WORDS, TIMELINE_WORDS } from '@/copy/reports-timeline'
import type { ReportDetail, ReportEvent } from '@/shared/contract/reports'
import { MINUTE, type Instant } from '@/shared/domain/time'

export interface TimelineItem {
  id: string
  tone: 'mine' | 'here' | 'past' | 'next'
  title: string
  meta?: string
  text?: string
}

/** A report that was on the phone longer than this before it arrived says so. */
const LATE_ARRIVAL = 2 * MINUTE

/** Newest first; above the newest what comes next and by when, as far as it is promised (design 4.5). */
export function timelineItems(report: ReportDetail, reader: Reader, now: Instant): TimelineItem[] {
  const events = [...report.events].sort((a, b) => b.at - a.at)
  const waitsForMe = reader === 'reporter' && report.state === 'HANDLED'
  const items = events.map((event, index): TimelineItem => {
    const isNewest = index === 0
    return {
      id: event.id,
      tone: !isNewest || isOver(report) ? 'past' : waitsForMe ? 'mine' : 'here',
      title: isNewest && waitsForMe ? TIMELINE_WORDS.waitsForReporter : titleOf(event, reader),
      meta: metaOf(event, report, now, isNewest && waitsForMe),
      text: textOf(event, reader),
    }
  })
  const next = nextItem(report, now)
  return next ? [next, ...items] : items
}

function titleOf(event: ReportEvent, reader: Reader): string {
  return eventSentence(event.action, { reader, isMe: event.by.isMe, byClock: event.by.as === 'clock', byReporter: event.by.as === 'reporter' })
}

function metaOf(event: ReportEvent, report: ReportDetail, now: Instant, isSilenceClock: boolean): string {
  const parts = [momentWords(event.at, now)]
  const unit = event.by.unit ?? CAPACITY_WORDS[event.by.as]
  if (unit && !event.by.isMe) parts.push(unit)
  if (event.action === 'submit' && event.at - report.capturedAt > LATE_ARRIVAL) {
    return TIMELINE_WORDS.capturedEarlier(momentWords(report.capturedAt, now), momentWords(event.at, now))
  }
  const due = report.clock?.dueAt
  const words = parts.join('，')
  return isSilenceClock && due && due > now ? `${words}。${TIMELINE_WORDS.silenceCloses(spanWords(due - now))}` : words
}

function textOf(event: ReportEvent, reader: Reader): string | undefined {
  const parts: string[] = []
  if (event.reasonCode) parts.push(TIMELINE_WORDS.reason(rejectReasonWords(event.reasonCode, reader)))
  if (event.note) parts.push(event.note)
  return parts.length > 0 ? parts.join('。') : undefined
}

function nextItem(report: ReportDetail, now: Instant): TimelineItem | undefined {
  const words = NEXT_STEP_WORDS[report.state]
  if (!words) return undefined
  const due = report.clock?.dueAt
  return { id: 'next', tone: 'next', title: words, meta: due ? TIMELINE_WORDS.dueBy(momentWords(due, now)) : undefined }
}

function isOver(report: ReportDetail): boolean {
  return report.state === 'CLOSED' || report.state === 'VOIDED' || report.state === 'REJECTED' || report.state === 'MERGED'
}
