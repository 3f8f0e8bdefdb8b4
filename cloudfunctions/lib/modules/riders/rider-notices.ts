import type { VerificationAction } from '@/shared/domain/riders/verification-states'
import type { Notice } from '../../kernel/ports'
import type { RiderOutboxEntry, VerificationDocument } from './verification-document'

/** What the rider is told of, when somebody else did it. */
const TOLD: readonly VerificationAction[] = ['vouch', 'approve', 'refuse', 'escalate', 'expire']
/** Who has to act then. */
const DUTIES: Partial<Record<VerificationAction, 'intake' | 'lead'>> = { submit: 'intake', escalate: 'lead' }

/** Pure. Who hears of a step. */
export function riderNotices({ _id, personId }: Pick<VerificationDocument, '_id' | 'personId'>, action: VerificationAction, version: number): RiderOutboxEntry[] {
  const key = `${_id}:${version}`
  const entries: RiderOutboxEntry[] = []
  if (TOLD.includes(action)) entries.push({ duty: null, notice: toRider(personId, key, action) })
  const duty = DUTIES[action]
  if (duty) entries.push({ duty, notice: { key: `${key}:${duty}`, kind: `rider.${action}_here`, values: {}, subject: { type: 'rider', id: _id }, waitsForMe: true, quiet: 'staff' } })
  return entries
}

function toRider(personId: string, key: string, what: string): Notice {
  return { personId, key, kind: `rider.${what}`, values: {}, subject: { type: 'rider', id: key.slice(0, 26) }, waitsForMe: false, quiet: 'resident' }
}
