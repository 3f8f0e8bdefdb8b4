import type { Duty } from '@/shared/domain/appointments'
import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { VerificationAction } from '@/shared/domain/riders/verification-states'
import type { Notice } from '../../kernel/ports'
import type { RiderOutboxEntry, VerificationDocument } from './verification-document'

/** What the rider is told of, when somebody else did it. */
const TOLD: Partial<Record<VerificationAction, NoticeKind>> = {
  vouch: 'rider.vouch',
  approve: 'rider.approve',
  refuse: 'rider.refuse',
  escalate: 'rider.escalate',
  expire: 'rider.expire',
}
/** Who has to act then. */
const DUTIES: Partial<Record<VerificationAction, { duty: Duty; kind: NoticeKind }>> = {
  submit: { duty: 'intake', kind: 'rider.submit_here' },
  escalate: { duty: 'lead', kind: 'rider.escalate_here' },
}

/** Pure. Who hears of a step. */
export function riderNotices({ _id, personId }: Pick<VerificationDocument, '_id' | 'personId'>, action: VerificationAction, version: number): RiderOutboxEntry[] {
  const key = `${_id}:${version}`
  const entries: RiderOutboxEntry[] = []
  const subject: Notice['subject'] = { type: 'rider', id: _id }
  const told = TOLD[action]
  if (told) entries.push({ duty: null, notice: { personId, key, kind: told, values: {}, subject, waitsForMe: false, quiet: 'resident' } })
  const due = DUTIES[action]
  if (due) entries.push({ duty: due.duty, notice: { key: `${key}:${due.duty}`, kind: due.kind, values: {}, subject, waitsForMe: true, quiet: 'staff' } })
  return entries
}
