import type { ErrorCode } from '@/shared/errors'
import { type Instant, MINUTE, SECOND } from '@/shared/domain/time'
import { FAILURE_PLANS } from './failure-plan'
import {
  ASK_AFTER,
  isWaiting,
  type KeptPhoto,
  MAX_QUEUED,
  type QueuedPhoto,
  type QueueEntry,
  type QueuePhase,
  type Receipt,
  RECEIPT_KEPT_FOR,
  type ReportContent,
} from './queue-entry'

/** Everything that can happen to a queued report. */
export type QueueEvent =
  | { type: 'added'; entry: QueueEntry }
  | { type: 'uploading'; id: string }
  | { type: 'uploaded'; id: string; index: number; fileId: string }
  | { type: 'submitting'; id: string }
  | { type: 'receipted'; id: string; receipt: Receipt }
  | { type: 'failed'; id: string; code: ErrorCode; fields?: Record<string, string>; newId: string }
  /** The person changed what was refused. */
  | { type: 'amended'; id: string; content: ReportContent; photos: readonly KeptPhoto[] }
  /** The person says that an old one still matters, or wants it tried now. */
  | { type: 'renewed'; id: string }
  | { type: 'removed'; id: string }
  /** The app was started anew: nothing is under way any more. */
  | { type: 'restarted' }
  /** Time passed. */
  | { type: 'aged' }

const FIRST_RETRY = 30 * SECOND
const LONGEST_RETRY = 15 * MINUTE
/** How often missing uploads are put up again before the person is asked to take the photo anew. */
const UPLOAD_ATTEMPTS = 3

/**
 * The queue after an event. Pure; an event for an entry that is not there changes nothing, so a late acknowledgement cannot do harm,
 * and `receipted` is final: what is acknowledged is never sent again.
 */
export function reduceQueue(entries: readonly QueueEntry[], event: QueueEvent, now: Instant): QueueEntry[] {
  switch (event.type) {
    case 'added':
      return entries.some((entry) => entry.id === event.entry.id) ? [...entries] : [...entries, event.entry]
    case 'removed':
      return entries.filter((entry) => entry.id !== event.id)
    case 'restarted':
      return entries.map((entry) => (isUnderWay(entry.phase) ? { ...entry, phase: { kind: 'queued' } } : entry))
    case 'aged':
      return entries.filter((entry) => !isOldReceipt(entry, now)).map((entry) => (mustAsk(entry, now) ? { ...entry, phase: { kind: 'expired' } } : entry))
    case 'uploading':
    case 'uploaded':
    case 'submitting':
    case 'receipted':
    case 'failed':
    case 'amended':
    case 'renewed':
      return entries.map((entry) => (entry.id === event.id && isWaiting(entry) ? advance(entry, event, now) : entry))
  }
}

type StepEvent = Exclude<QueueEvent, { type: 'added' | 'removed' | 'restarted' | 'aged' }>

function advance(entry: QueueEntry, event: StepEvent, now: Instant): QueueEntry {
  switch (event.type) {
    case 'uploading':
      return { ...entry, phase: { kind: 'uploading', done: countUploaded(entry) } }
    case 'uploaded': {
      const photos = entry.photos.map((photo, index) => (index === event.index ? { ...photo, fileId: event.fileId } : photo))
      return { ...entry, photos, phase: { kind: 'uploading', done: photos.filter((photo) => photo.fileId).length } }
    }
    case 'submitting':
      return { ...entry, phase: { kind: 'submitting' } }
    case 'receipted':
      return { ...entry, phase: { kind: 'receipted', receipt: event.receipt } }
    case 'amended':
      return { ...entry, content: event.content, photos: mergePhotos(entry.photos, event.photos), attempts: 0, freshSince: now, phase: { kind: 'queued' } }
    case 'renewed':
      return { ...entry, freshSince: now, phase: { kind: 'queued' } }
    case 'failed':
      return fail(entry, event, now)
  }
}

function fail(entry: QueueEntry, event: Extract<QueueEvent, { type: 'failed' }>, now: Instant): QueueEntry {
  const attempts = entry.attempts + 1
  const refused: QueueEntry = { ...entry, attempts, phase: { kind: 'refused', code: event.code, fields: event.fields ?? {} } }
  const later: QueuePhase = { kind: 'failed', attempt: attempts, code: event.code, retryAt: retryAt(event, attempts, now) }
  switch (FAILURE_PLANS[event.code]) {
    case 'wait':
      return { ...entry, phase: { kind: 'needs-network' } }
    case 'retry':
      return { ...entry, attempts, phase: later }
    case 'refuse':
      return refused
    case 'renew':
      // The path of an upload names the id, so the photos go up once more.
      return { ...withoutUploads(entry), id: event.newId, attempts, phase: { kind: 'queued' } }
    case 'upload':
      return attempts >= UPLOAD_ATTEMPTS ? refused : { ...withoutUploads(entry), attempts, phase: later }
  }
}

/** Doubling from 30 s; a limit of the server says itself when. */
function retryAt(event: { code: ErrorCode; fields?: Record<string, string> }, attempts: number, now: Instant): Instant {
  const told = Number(event.fields?.retryAt)
  if (event.code === 'RATE_LIMITED' && Number.isFinite(told) && told > now) return told
  return now + Math.min(FIRST_RETRY * 2 ** (attempts - 1), LONGEST_RETRY)
}

/** A photo that stayed in its place keeps its upload; one that moved would lie under another's path. */
function mergePhotos(present: readonly QueuedPhoto[], next: readonly KeptPhoto[]): QueuedPhoto[] {
  return next.map((photo, index) => ({ ...photo, fileId: present[index]?.name === photo.name ? (present[index]?.fileId ?? null) : null }))
}

function withoutUploads(entry: QueueEntry): QueueEntry {
  return { ...entry, photos: entry.photos.map((photo) => ({ ...photo, fileId: null })) }
}

function countUploaded(entry: QueueEntry): number {
  return entry.photos.filter((photo) => photo.fileId !== null).length
}

function isUnderWay(phase: QueuePhase): boolean {
  return phase.kind === 'uploading' || phase.kind === 'submitting'
}

function isOldReceipt(entry: QueueEntry, now: Instant): boolean {
  return entry.phase.kind === 'receipted' && now - entry.phase.receipt.receivedAt > RECEIPT_KEPT_FOR
}

function mustAsk(entry: QueueEntry, now: Instant): boolean {
  const { kind } = entry.phase
  return (kind === 'queued' || kind === 'needs-network' || kind === 'failed') && now - entry.freshSince > ASK_AFTER
}

/** The next to send, oldest first; nothing while everything waits for time or for a person. */
export function nextToSend(entries: readonly QueueEntry[], now: Instant): QueueEntry | undefined {
  return entries.find(({ phase }) => phase.kind === 'queued' || phase.kind === 'needs-network' || (phase.kind === 'failed' && phase.retryAt <= now))
}

export function hasRoom(entries: readonly QueueEntry[]): boolean {
  return entries.filter(isWaiting).length < MAX_QUEUED
}
