import { nameOfPlace } from '../../kernel/places/places'
import type { EventDocument, ReportDocument } from './report-document'

/** What a reporter is given of an own report when they ask for everything: what they sent and how it went, nobody else in it. */
export function showOwnReport(report: ReportDocument) {
  const { number, categoryCode, state, communityCode, capturedAt, receivedAt, point, accuracyM, landmark, note, before, rating } = report
  return {
    number,
    categoryCode,
    state,
    community: nameOfPlace(communityCode),
    capturedAt,
    receivedAt,
    location: point && { lng: point.coordinates[0], lat: point.coordinates[1], crs: 'gcj02', accuracyM },
    landmark: landmark?.text ?? null,
    note: note?.text ?? null,
    photos: before.map(({ sha256, bytes, width, height }) => ({ sha256, bytes, width, height })),
    rating: rating && { score: rating.score, tags: rating.tags, note: rating.note?.text ?? null },
  }
}

export function showOwnStep({ reportId, at, action, note }: EventDocument) {
  return { reportId, at, action, note: note?.text ?? null }
}
