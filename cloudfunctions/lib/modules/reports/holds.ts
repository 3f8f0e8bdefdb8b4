import type { ReportDetail } from '@/shared/contract/reports'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import type { Hold } from '../../kernel/moderation/content-kind'
import type { EventDocument, Media, ReportDocument } from './report-document'

/** Parts of a report that are decided about by themselves, and how their content is called. */
type Words = Pick<ReportDocument, '_id' | 'reporterId' | 'communityCode' | 'landmark' | 'note'>
type Cause = Hold['cause']

const DIGEST_IN_ID = 16
const EXCERPT = 80

/** Pure. The words of the submission. */
export function holdWords({ _id, reporterId, communityCode, landmark, note }: Words, cause: Cause): Hold {
  return { kind: 'report-words', id: _id, authorId: reporterId, ...about(_id, communityCode), ...said(cause, landmark, note) }
}

/** Pure. */
export function holdRating({ _id, reporterId, communityCode, rating }: Pick<ReportDocument, '_id' | 'reporterId' | 'communityCode' | 'rating'>, cause: Cause): Hold {
  return { kind: 'report-rating', id: _id, authorId: reporterId, ...about(_id, communityCode), ...said(cause, rating?.note ?? null) }
}

/** Pure. The words of a step, which a person took. */
export function holdNote({ _id, reportId, personId, communityCode, note }: EventDocument, cause: Cause): Hold {
  return { kind: 'report-note', id: _id, authorId: personId ?? '', ...about(reportId, communityCode), ...said(cause, note) }
}

/** Pure. */
export function holdPhoto({ _id, communityCode }: Pick<ReportDocument, '_id' | 'communityCode'>, photo: Media, authorId: string, cause: Cause): Hold {
  return { kind: 'report-photo', id: photoId(_id, photo), authorId, ...about(_id, communityCode), cause, label: photo.label, excerpt: null }
}

export function photoId(reportId: string, photo: Pick<Media, 'sha256'>): string {
  return `${reportId}:${photo.sha256.slice(0, DIGEST_IN_ID)}`
}

/** Pure. What of an own report is kept from others, and what it is called where its author reads why. */
export function coveredParts(report: ReportDocument, events: readonly EventDocument[]): ReportDetail['covered'] {
  const { _id, landmark, note, rating, before, textHeldSince } = report
  const isKept = (text: CheckedText | null | undefined) => text?.check === 'refused' || (text?.check === 'held' && textHeldSince === null)
  return [
    ...(report.isHidden ? [{ contentId: `report:${_id}`, part: 'report' as const }] : []),
    ...(isKept(landmark) || isKept(note) ? [{ contentId: `report-words:${_id}`, part: 'words' as const }] : []),
    ...(isKept(rating?.note) ? [{ contentId: `report-rating:${_id}`, part: 'words' as const }] : []),
    ...events
      .filter((event) => event.personId === report.reporterId && (event.note?.check === 'refused' || (event.note?.check === 'held' && event.noteHeldSince === null)))
      .map((event) => ({ contentId: `report-note:${event._id}`, part: 'words' as const })),
    ...before
      .filter((photo) => photo.check === 'held' || photo.check === 'refused')
      .map((photo) => ({ contentId: `report-photo:${photoId(_id, photo)}`, part: 'photo' as const })),
  ]
}

function about(reportId: string, placeCode: string): Pick<Hold, 'placeCode' | 'subject'> {
  return { placeCode, subject: { type: 'report', id: reportId } }
}

function said(cause: Cause, ...texts: (CheckedText | null)[]): Pick<Hold, 'cause' | 'label' | 'excerpt'> {
  const held = texts.filter((text): text is CheckedText => text !== null)
  return { cause, label: held[0]?.label ?? null, excerpt: [...held.map(({ text }) => text).join('，')].slice(0, EXCERPT).join('') }
}
