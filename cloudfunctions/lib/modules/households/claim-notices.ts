import type { Duty } from '@/shared/domain/appointments'
import type { ClaimAction } from '@/shared/domain/households/claim-states'
import type { NoticeKind } from '@/shared/domain/messages/notice-kinds'
import type { Notice } from '../../kernel/ports'
import type { ClaimDocument, ClaimOutboxEntry } from './claim-document'

/** What the applicant is told of, when somebody else did it. */
const TOLD: Partial<Record<ClaimAction, NoticeKind>> = {
  approve: 'household.approve',
  refuse: 'household.refuse',
  remove: 'household.remove',
  escalate: 'household.escalate',
  expire: 'household.expire',
}
/** Who has to act then. */
const DUTIES: Partial<Record<ClaimAction, { duty: Duty; kind: NoticeKind }>> = {
  submit: { duty: 'intake', kind: 'household.submit_here' },
  escalate: { duty: 'lead', kind: 'household.escalate_here' },
}

/** Pure. Who hears of a step. The label of the door is told to the applicant only; staff open the claim. */
export function claimNotices(claim: ClaimDocument, action: ClaimAction, version: number): ClaimOutboxEntry[] {
  const entries: ClaimOutboxEntry[] = []
  const key = `${claim._id}:${version}`
  const subject: Notice['subject'] = { type: 'household', id: claim._id }
  const told = TOLD[action]
  if (told) entries.push({ duty: null, notice: { personId: claim.personId, key, kind: told, values: { about: claim.label }, subject, waitsForMe: false, quiet: 'resident' } })
  const due = DUTIES[action]
  if (due) entries.push({ duty: due.duty, notice: { key: `${key}:${due.duty}`, kind: due.kind, values: { about: claim.buildingName }, subject, waitsForMe: true, quiet: 'staff' } })
  return entries
}
