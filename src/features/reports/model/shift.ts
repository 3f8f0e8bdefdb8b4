import * as v from 'valibot'
import { now } from '@/platform/clock'
import { readStored, writeStored } from '@/platform/storage/storage'
import { accountKey } from './queue-storage'
import { SHIFT } from './report-draft'

const RECENT_KINDS = 5

/** The safety confirmation of this shift. */
export function isSafetyConfirmed(): boolean {
  const at = readStored(accountKey('reports.safety'), v.number())
  return at !== null && at <= now() && now() - at < SHIFT
}

export function confirmSafety(): void {
  writeStored(accountKey('reports.safety'), now())
}

/** What this person reported lately, newest first: a guess for the next one. */
export function recentKinds(): string[] {
  return readStored(accountKey('reports.recent'), v.array(v.string())) ?? []
}

export function rememberKind(code: string): void {
  writeStored(accountKey('reports.recent'), [code, ...recentKinds()].slice(0, RECENT_KINDS))
}
