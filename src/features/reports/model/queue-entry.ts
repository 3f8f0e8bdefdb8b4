import type { Location } from '@/shared/contract/primitives'
import type { ErrorCode } from '@/shared/errors'
import type { Instant } from '@/shared/domain/time'
import { DAY } from '@/shared/domain/time'

/** reporting.md §2.2, quota. */
export const MAX_QUEUED = 20
/** After this long unsent, the person is asked whether it still matters. */
export const ASK_AFTER = 7 * DAY
/** A receipt stays this long on the phone, so that the page with the local number can show the real one. */
export const RECEIPT_KEPT_FOR = DAY

/** A photo copied out of the camera's temporary folder: it survives a killed app. */
export interface KeptPhoto {
  /** Name in the phone's own folder. */
  name: string
  bytes: number
}

/** What the person reported; does not change on the way, except where the server asks the person to change it. */
export interface ReportContent {
  categoryCode: string
  location?: Location
  communityCode?: string
  /** For the eyes of the person only: the server has its own name for the place. */
  placeName?: string
  landmark?: string
  note?: string
  capturedAt: Instant
}

export interface QueuedPhoto extends KeptPhoto {
  /** Set once the photo lies in the cloud. */
  fileId: string | null
}

/** reporting.md §2.2. `uploading` counts the photos that are up. */
export type QueuePhase =
  | { kind: 'queued' }
  | { kind: 'needs-network' }
  | { kind: 'uploading'; done: number }
  | { kind: 'submitting' }
  | { kind: 'failed'; attempt: number; code: ErrorCode; retryAt: Instant }
  /** Sending again would not help: the person has to change something. */
  | { kind: 'refused'; code: ErrorCode; fields: Record<string, string> }
  | { kind: 'expired' }
  | { kind: 'receipted'; receipt: Receipt }

/** What the phone keeps of the server's answer. */
export interface Receipt {
  reportId: string
  number: string
  communityName: string
  receivedAt: Instant
  dueAt: Instant | null
  isDemo: boolean
}

export interface QueueEntry {
  /** The ULID made at capture: the report's id, so that a repeat is the same report. Changes only on REPORT_ID_TAKEN. */
  id: string
  /** Four characters, from the first id; the person's handle for it until there is a receipt number. */
  localNumber: string
  content: ReportContent
  photos: QueuedPhoto[]
  /** Tries that failed so far. */
  attempts: number
  queuedAt: Instant
  /** Moves forward when the person says that it still matters. */
  freshSince: Instant
  phase: QueuePhase
}

/** The last four of the chance part: never spoken of as the receipt number. */
export function localNumberOf(id: string): string {
  return id.slice(-4)
}

export function isWaiting(entry: QueueEntry): boolean {
  return entry.phase.kind !== 'receipted'
}

/** Finds an entry by the number that stays, because its id may change. */
export function findByLocalNumber(entries: readonly QueueEntry[], localNumber: string): QueueEntry | undefined {
  return entries.find((entry) => entry.localNumber === localNumber)
}
