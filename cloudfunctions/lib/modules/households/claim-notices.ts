import type { ClaimAction } from '@/shared/domain/households/claim-states'
import type { Notice } from '../../kernel/ports'
import type { ClaimDocument, ClaimOutboxEntry } from './claim-document'

/** What the applicant is told of, when somebody else did it. */
const TOLD: readonly ClaimAction[] = ['approve', 'refuse', 'remove', 'escalate', 'expire']
/** Who has to act then. */
const DUTIES: Partial<Record<ClaimAction, 'intake' | 'lead'>> = { submit: 'intake', escalate: 'lead' }

/** Pure. Who hears of a step. The label of the door is told to the applicant only; staff open the claim. */
export function claimNotices(claim: ClaimDocument, action: ClaimAction, version: number): ClaimOutboxEntry[] {
  const entries: ClaimOutboxEntry[] = []
  const key = `${claim._id}:${version}`
  const subject: Notice['subject'] = { type: 'household', id: claim._id }
  if (TOLD.includes(action)) {
    entries.push({ duty: null, notice: { personId: claim.personId, key, kind: `household.${action}`, values: { about: claim.label }, subject, waitsForMe: false, quiet: 'resident' } })
  }
  const duty = DUTIES[action]
  if (duty) entries.push({ duty, notice: { key: `${key}:${duty}`, kind: `household.${action}_here`, values: { about: claim.buildingName }, subject, waitsForMe: true, quiet: 'staff' } })
  return entries
}
