import * as v from 'valibot'
import { currentPersona } from '@/platform/persona/persona'
import { readStored, writeStored } from '@/platform/storage/storage'
import { AppError } from '@/shared/errors'
import { ULID_PATTERN } from '@/shared/domain/ulid'
import type { QueueEntry } from './queue-entry'
import type { ReportDraft } from './report-draft'

/** In the preview each persona has a phone of their own; in WeChat the storage already belongs to one person. */
export function accountKey(name: string): string {
  return `${name}.${currentPersona()?.key ?? 'me'}`
}

/** One unreadable row must not take the others with it. */
const Rows = v.array(v.unknown())
const EntryShape = v.looseObject({
  id: v.pipe(v.string(), v.regex(ULID_PATTERN)),
  localNumber: v.string(),
  content: v.looseObject({ categoryCode: v.string(), capturedAt: v.number() }),
  photos: v.array(v.looseObject({ name: v.string() })),
  phase: v.looseObject({ kind: v.string() }),
})
const DraftShape = v.looseObject({
  id: v.pipe(v.string(), v.regex(ULID_PATTERN)),
  photos: v.array(v.looseObject({ name: v.string() })),
  guess: v.looseObject({ status: v.string() }),
})

function readRows<Row>(name: string, shape: v.GenericSchema): Row[] {
  return (readStored(accountKey(name), Rows) ?? []).filter((row): row is Row => v.is(shape, row))
}

/** @throws UNAVAILABLE if the phone will not keep it: nothing may be called safe that is not */
function writeRows(name: string, rows: readonly unknown[]): void {
  if (!writeStored(accountKey(name), rows)) throw new AppError('UNAVAILABLE', { message: `storage refused ${name}` })
}

export const queueStorage = {
  read: () => readRows<QueueEntry>('reports.queue', EntryShape),
  write: (entries: readonly QueueEntry[]) => writeRows('reports.queue', entries),
}

export const draftStorage = {
  read: () => readRows<ReportDraft>('reports.drafts', DraftShape),
  write: (drafts: readonly ReportDraft[]) => writeRows('reports.drafts', drafts),
}
