import type { ReportDetail, ReportSummary } from '@/shared/contract/reports'
import { roundPoint } from '@/shared/domain/geo/point'
import { categoryOf, toActor, toFacts, toPoint } from './report-facts'
import { allowedActions } from '@/shared/domain/reports/transition'
import type { Audience } from '@/shared/domain/reports/transition-table'
import type { Viewer } from '../../kernel/subject'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import { coveredParts } from './holds'
import type { EventDocument, Media, ReportDocument } from './report-document'
import { isReporter, isStaff } from './report-subject'
import type { ReportRow } from './reports.store'

/** What a view needs from outside: addresses of the photos it may show, and names of places. */
export interface ViewParts {
  urls: ReadonlyMap<string, string>
  placeName(code: string): string
}

/** Pure. A report as this viewer may see it, for lists. Who reported it is in no view. */
export function summarize(report: ReportRow, viewer: Viewer, parts: ViewParts): ReportSummary {
  const cover = report.before[0]
  return {
    id: report._id,
    number: report.number,
    version: report.version,
    state: report.state,
    stateSince: report.stateSince.getTime(),
    categoryCode: report.categoryCode,
    priority: report.priority,
    communityCode: report.communityCode,
    communityName: parts.placeName(report.communityCode),
    landmark: isCovered(report, viewer) ? null : wordsFor(report.landmark, isReporter(report, viewer)),
    capturedAt: report.capturedAt.getTime(),
    receivedAt: report.receivedAt.getTime(),
    clock: report.clock && { kind: report.clock.kind, startedAt: report.clock.startedAt.getTime(), dueAt: report.clock.dueAt?.getTime() ?? null },
    photo: cover ? viewPhoto(cover, report, viewer, parts) : null,
    actions: allowedActions(toFacts(report), toActor(viewer, report), viewer.now),
    isDemo: report.isDemo,
  }
}

/** Pure. The whole report as this viewer may see it; `events` in order, those written and those pending. */
export function describe(report: ReportDocument, events: readonly EventDocument[], viewer: Viewer, parts: ViewParts): ReportDetail {
  const isMine = isReporter(report, viewer)
  const sees = audiences(report, viewer)
  const isCoveredHere = isCovered(report, viewer)
  const words = isCoveredHere ? null : wordsFor(report.note, isMine)
  return {
    ...summarize(report, viewer, parts),
    note: report.note && (words !== null || isMine) ? { text: words, check: report.note.check } : null,
    location: viewLocation(report, isMine || isStaff(report, viewer)),
    pointDoubt: isStaff(report, viewer) ? report.pointDoubt : null,
    routeConfidence: report.routeConfidence,
    routeAlternative: report.routeAlternative ? { code: report.routeAlternative, name: parts.placeName(report.routeAlternative) } : null,
    before: report.before.map((photo) => viewPhoto(photo, report, viewer, parts)),
    after: report.after.map((photo) => viewPhoto(photo, report, viewer, parts)),
    afterDistanceM: report.afterDistanceM,
    topicId: report.topicId ?? null,
    events: events.filter((event) => sees.includes(event.audience)).map((event) => viewEvent(event, viewer, parts, isCoveredHere)),
    rating: report.rating && (isMine || isStaff(report, viewer))
      ? { score: report.rating.score, tags: report.rating.tags, note: wordsFor(report.rating.note, isMine) }
      : null,
    isMine,
    isHidden: report.isHidden,
    covered: isMine ? coveredParts(report, events) : [],
  }
}

/** The files of a report whose addresses this viewer may have. */
export function visibleFiles(report: ReportRow, viewer: Viewer, which: 'cover' | 'all'): string[] {
  const photos = which === 'cover' ? report.before.slice(0, 1) : [...report.before, ...report.after]
  return photos.filter((photo) => maySee(photo, report, viewer)).map((photo) => photo.fileId)
}

/** Wider audiences first: who sees the narrow ones sees the wide ones too. */
function audiences(report: ReportRow, viewer: Viewer): Audience[] {
  if (isStaff(report, viewer)) return ['public', 'reporter', 'staff']
  return isReporter(report, viewer) ? ['public', 'reporter'] : ['public']
}

function viewEvent(event: EventDocument, viewer: Viewer, parts: ViewParts, isCoveredHere: boolean): ReportDetail['events'][number] {
  const isMe = event.personId === viewer.personId
  // A resident acts for nobody but themselves; staff act as their community.
  const isOwnAct = event.as === 'reporter' || event.as === 'person' || event.as === 'clock'
  return {
    id: event._id,
    at: event.at.getTime(),
    action: event.action,
    from: event.from,
    to: event.to,
    by: { as: event.as, unit: isOwnAct ? null : parts.placeName(event.communityCode), isMe },
    reasonCode: event.reasonCode,
    note: isCoveredHere && event.as === 'reporter' ? null : wordsFor(event.note, isMe),
  }
}

/** Taken down or waiting for a decision: the matter goes on, its words and photos are for its reporter and those who work on it. */
function isCovered(report: ReportRow, viewer: Viewer): boolean {
  return report.isHidden && !isReporter(report, viewer) && !isStaff(report, viewer)
}

function wordsFor(text: CheckedText | null, isAuthor: boolean): string | null {
  return text && (text.check === 'passed' || isAuthor) ? text.text : null
}

function viewPhoto(photo: Media, report: ReportRow, viewer: Viewer, parts: ViewParts): ReportDetail['before'][number] {
  return {
    url: maySee(photo, report, viewer) ? (parts.urls.get(photo.fileId) ?? null) : null,
    check: photo.check,
    takenAt: photo.takenAt?.getTime() ?? null,
  }
}

/**
 * Before its verdict only who took it sees a photo. Of a masked category the public sees none, because nothing covers faces and plates yet.
 */
function maySee(photo: Media, report: ReportRow, viewer: Viewer): boolean {
  const isBefore = report.before.includes(photo)
  const isAuthor = viewer.personId === (isBefore ? report.reporterId : report.handlerId)
  if (isAuthor) return true
  if (photo.check !== 'passed' || isCovered(report, viewer)) return false
  return categoryOf(report.categoryCode).visibility === 'public' || isReporter(report, viewer) || isStaff(report, viewer)
}

function viewLocation(report: ReportDocument, isExact: boolean): ReportDetail['location'] {
  // Outside the city it is where somebody sat, not where the matter is.
  if (!report.point || (report.pointDoubt === 'outside_city' && !isExact)) return null
  const point = toPoint(report.point)
  const place = isExact ? point : roundPoint(point)
  return { ...place, accuracyM: report.accuracyM ?? 0, source: report.locationSource ?? 'picked' }
}
