import { BADGE_KEPT_FOR, nextVerificationClock, type VerificationAction, type VerificationState, verificationStep } from '@/shared/domain/riders/verification-states'
import { AppError } from '@/shared/errors'
import { riderNotices } from './rider-notices'
import { findVerification, updateVerification } from './riders.store'
import type { VerificationDocument } from './verification-document'

export interface VerificationAttempt {
  action: VerificationAction
  /** Null: the clock. */
  actorId: string | null
  capacities?: string[]
  /** The version that the actor saw. */
  version: number
  reasonCode?: string
  now: number
}

/**
 * The one way a stored asking changes: the rule is asked, then one conditional update on the version writes state, event and notices. The
 * same step from the same version by the same person again is a success. @throws RIDER_REQUEST_CHANGED, and what the rule refuses with
 */
export async function takeVerificationStep(present: VerificationDocument, tried: VerificationAttempt): Promise<VerificationDocument> {
  if (present.version !== tried.version) return repeatOrChanged(present, tried)
  const step = verificationStep({ state: present.state, applicantId: present.personId }, tried.action, tried.actorId)
  if ('refusal' in step) throw new AppError(step.refusal, { fields: { state: present.state } })
  const at = new Date(tried.now)
  const version = present.version + 1
  const set = {
    ...stateAs(step.to, present, tried),
    version,
    reasonCode: tried.reasonCode ?? null,
    events: [...present.events, { version, at, action: tried.action, by: step.by, personId: step.by === 'staff' ? tried.actorId : null, capacities: tried.capacities ?? [], reasonCode: tried.reasonCode ?? null }],
    outbox: [...present.outbox, ...riderNotices(present, tried.action, version)],
    undeliveredSince: present.undeliveredSince ?? at,
  }
  if (await updateVerification(present._id, present.version, set)) return { ...present, ...set }
  const stored = await findVerification(present._id)
  if (!stored) throw new AppError('RIDER_REQUEST_NOT_FOUND')
  return repeatOrChanged(stored, tried)
}

/** Pure. The state with its clocks. */
function stateAs(to: VerificationState, present: VerificationDocument, { action, now }: VerificationAttempt) {
  const isOverdue = present.isOverdue || action === 'escalate'
  const next = nextVerificationClock(to, present.createdAt.getTime(), isOverdue)
  if (to === 'pending') return { state: to, isOverdue, nextClockAt: next === null ? null : new Date(next) }
  // Nobody needs the photo of an asking that was taken back.
  const badgeEraseAt = present.badgeFileId === null ? null : new Date(now + (to === 'withdrawn' ? 0 : BADGE_KEPT_FOR))
  return { state: to, isOverdue, nextClockAt: null, openKey: present._id, decidedAt: new Date(now), badgeEraseAt }
}

function repeatOrChanged(stored: VerificationDocument, tried: VerificationAttempt): VerificationDocument {
  const made = stored.events.find((event) => event.version === tried.version + 1)
  const isSame = made?.action === tried.action && tried.actorId === (made.by === 'applicant' ? stored.personId : made.personId)
  if (!isSame) throw new AppError('RIDER_REQUEST_CHANGED', { fields: { version: String(stored.version) } })
  return stored
}
