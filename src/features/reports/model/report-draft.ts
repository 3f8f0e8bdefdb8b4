import { FORM_WORDS } from '@/copy/reports-form'
import type { Location } from '@/shared/contract/primitives'
import { characterCount } from '@/shared/domain/characters'
import { MAX_LANDMARK, MAX_NOTE } from '@/shared/contract/reports'
import { findCategory } from '@/shared/domain/reports/categories'
import { HOUR, type Instant } from '@/shared/domain/time'
import type { ErrorCode } from '@/shared/errors'
import { communityOfGuess, type PlaceGuess, usableLocation } from './place-guess'
import { type KeptPhoto, localNumberOf, type QueueEntry, type ReportContent } from './queue-entry'

/** product.md: the safety confirmation is asked once a shift. */
export const SHIFT = 8 * HOUR

export interface ChosenCommunity {
  code: string
  name: string
}

/** The form as it stands; kept on the phone after every change. */
export interface ReportDraft {
  /** Made at the first shutter: already the id of the report. */
  id: string
  photos: KeptPhoto[]
  /** Counts up, so that the name of a removed photo is never used again. */
  photosTaken: number
  guesses: string[]
  categoryCode: string | null
  guess: PlaceGuess
  chosen: ChosenCommunity | null
  landmark: string
  note: string
  capturedAt: Instant
  /** Why the server sent a queued report back to be changed; null for a new one. */
  fixCode: ErrorCode | null
}

export function startDraft(id: string, guesses: string[], capturedAt: Instant): ReportDraft {
  return {
    id,
    photos: [],
    photosTaken: 0,
    guesses,
    categoryCode: guesses[0] ?? null,
    guess: { status: 'locating' },
    chosen: null,
    landmark: '',
    note: '',
    capturedAt,
    fixCode: null,
  }
}

/** A refused report, back on the form. */
export function draftOf(entry: QueueEntry, guesses: string[]): ReportDraft {
  const { content, phase } = entry
  const fixCode = phase.kind === 'refused' ? phase.code : 'INVALID_INPUT'
  return {
    ...startDraft(entry.id, guesses, content.capturedAt),
    photos: entry.photos.map(({ name, bytes }) => ({ name, bytes })),
    photosTaken: entry.photos.length + MAX_PHOTOS_REPLACED * (entry.attempts + 1),
    categoryCode: content.categoryCode,
    guess: guessAgain(content.location, fixCode),
    chosen: content.communityCode && fixCode !== 'PLACE_UNKNOWN' ? { code: content.communityCode, name: content.placeName ?? '' } : null,
    landmark: content.landmark ?? '',
    note: content.note ?? '',
    fixCode,
  }
}

/** A point that the server could not place must not be offered as if it could. */
function guessAgain(location: Location | undefined, fixCode: ErrorCode): PlaceGuess {
  if (!location) return { status: 'unavailable' }
  if (fixCode === 'POINT_OUTSIDE_CITY') return { status: 'outside', location }
  if (fixCode === 'COMMUNITY_REQUIRED') return { status: 'district', location, districtName: null }
  return { status: 'unresolved', location }
}

// Names of photos taken while fixing must differ from those of earlier rounds, whose files may still be there.
const MAX_PHOTOS_REPLACED = 10

export type DraftField = 'photos' | 'kind' | 'place' | 'landmark' | 'note' | 'safety'

/** What is wrong, beside the field that it is wrong with. Empty: it can be sent. */
export function checkDraft(draft: ReportDraft, isSafetyConfirmed: boolean): Partial<Record<DraftField, string>> {
  const problems: Partial<Record<DraftField, string>> = {}
  if (draft.photos.length === 0) problems.photos = FORM_WORDS.photoRequired
  if (!draft.categoryCode || findCategory(draft.categoryCode)?.call) problems.kind = FORM_WORDS.kindRequired
  if (!isPlaceKnown(draft)) problems.place = FORM_WORDS.placeRequired
  if (characterCount(draft.landmark) > MAX_LANDMARK) problems.landmark = FORM_WORDS.tooLong(MAX_LANDMARK)
  if (characterCount(draft.note) > MAX_NOTE) problems.note = FORM_WORDS.tooLong(MAX_NOTE)
  if (!isSafetyConfirmed) problems.safety = FORM_WORDS.safetyRequired
  return problems
}

/** Without network a point is enough: the server tells the community, or asks. */
function isPlaceKnown(draft: ReportDraft): boolean {
  return draft.chosen !== null || draft.guess.status === 'located' || draft.guess.status === 'unresolved'
}

/** What is sent. @throws never: call it on a draft without problems. */
export function contentOf(draft: ReportDraft): ReportContent {
  const community = draft.chosen ?? communityOfGuess(draft.guess)
  const content: ReportContent = { categoryCode: draft.categoryCode ?? '', capturedAt: draft.capturedAt }
  const location = usableLocation(draft.guess)
  if (location) content.location = location
  if (draft.chosen) content.communityCode = draft.chosen.code
  if (community) content.placeName = community.name
  if (draft.landmark.trim()) content.landmark = draft.landmark.trim()
  if (draft.note.trim()) content.note = draft.note.trim()
  return content
}

export function entryOf(draft: ReportDraft, now: Instant): QueueEntry {
  return {
    id: draft.id,
    localNumber: localNumberOf(draft.id),
    content: contentOf(draft),
    photos: draft.photos.map((photo) => ({ ...photo, fileId: null })),
    attempts: 0,
    queuedAt: now,
    freshSince: now,
    phase: { kind: 'queued' },
  }
}

/** A better fix while the form is open; the first one, in the rain between houses, is often the worst (reporting.md §3.1). */
export function isBetterFix(next: Location, present: Location | undefined): boolean {
  return present === undefined || next.accuracyM < present.accuracyM
}
