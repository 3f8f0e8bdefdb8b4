import type { submitReport } from '@/shared/contract/reports'
import type { ParsedInputOf } from '@/shared/contract/operation'
import type { PointDoubt } from '@/shared/domain/geo/doubt'
import type { Category } from '@/shared/domain/reports/categories'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { EXACT_FOR } from '@/shared/domain/retention'
import { type CheckedText, isDoubted, isUnchecked } from '../../kernel/moderation/checked-text'
import { nextMediaCheck, traceIdsOf } from '../../kernel/moderation/media-checks'
import { holdWords } from './holds'
import { textNotice } from './notices'
import type { EventDocument, Media, OutboxEntry, ReportDocument } from './report-document'
import { queuePlace } from './report-stage'
import type { Route } from './route-report'

export interface NewReport {
  input: ParsedInputOf<typeof submitReport>
  category: Category
  route: Route
  pointDoubt: PointDoubt | null
  landmark: CheckedText | null
  note: CheckedText | null
  before: Media[]
  reporterId: string
  chargedAt: number
  isDemo: boolean
  settled: Pick<ReportDocument, 'clock' | 'calendarEdition'>
  now: number
}

/** Pure. T1: the document with its first event and side effects, so that one insert is the whole submission. */
export function newReport(parts: NewReport): ReportDocument {
  const { input, category, route, landmark, note, before, reporterId, settled, now } = parts
  const receivedAt = new Date(now)
  const number = receiptNumber(input.id)
  const isUnread = isUnchecked(landmark, note)
  return {
    _id: input.id,
    number,
    reporterId,
    categoryCode: category.code,
    priority: category.priority,
    state: 'SUBMITTED',
    stateSince: receivedAt,
    version: 1,
    capturedAt: new Date(input.capturedAt),
    receivedAt,
    chargedAt: new Date(parts.chargedAt),
    ...settled,
    categoriesVersion: null,
    handleLimit: null,
    ...queuePlace('SUBMITTED', settled.clock, receivedAt),
    solvedAt: null,
    communityCode: route.communityCode,
    gridCode: null,
    gridDueSince: input.location ? new Date(now) : null,
    districtCode: route.districtCode,
    point: input.location ? { type: 'Point', coordinates: [input.location.lng, input.location.lat] } : null,
    crs: 'gcj02',
    accuracyM: input.location?.accuracyM ?? null,
    exactUntil: input.location ? new Date(now + EXACT_FOR) : null,
    locationSource: input.location?.source ?? null,
    pointDoubt: parts.pointDoubt,
    routeConfidence: route.confidence,
    routeAlternative: route.alternative,
    landmark,
    note,
    before,
    after: [],
    afterDistanceM: null,
    traceIds: traceIdsOf(before),
    nextMediaCheckAt: nextMediaCheck(before, now),
    textHeldSince: isUnread ? receivedAt : null,
    isHidden: false,
    topicId: null,
    handlerId: null,
    reporterReopens: 0,
    reworkCount: 0,
    rating: null,
    isDemo: parts.isDemo,
    pendingEvents: [firstEvent(parts)],
    outbox: sideEffects(parts, number),
    undeliveredSince: receivedAt,
    outboxWrites: 1,
  }
}

function firstEvent({ input, route, reporterId, now }: NewReport): EventDocument {
  return {
    _id: `${input.id}:1`,
    reportId: input.id,
    version: 1,
    at: new Date(now),
    action: 'submit',
    from: null,
    to: 'SUBMITTED',
    as: 'person',
    personId: reporterId,
    communityCode: route.communityCode,
    reasonCode: null,
    note: null,
    noteHeldSince: null,
    audience: 'public',
  }
}

/** What the phone uploaded is not needed once the copies are stored; held words are told to their author. */
function sideEffects({ input, reporterId, category, route, landmark, note }: NewReport, number: string): OutboxEntry[] {
  const entries: OutboxEntry[] = [{ type: 'removeFiles', fileIds: input.photos }]
  if (isDoubted(landmark, note) || isUnchecked(landmark, note)) {
    const report = { _id: input.id, number, categoryCode: category.code }
    entries.push({ type: 'notice', notice: textNotice(report, reporterId, 'held', `${input.id}:1:held`) })
  }
  if (isDoubted(landmark, note)) {
    const report = { _id: input.id, reporterId, communityCode: route.communityCode, landmark, note }
    entries.push({ type: 'hold', hold: holdWords(report, 'doubt') })
  }
  return entries
}
