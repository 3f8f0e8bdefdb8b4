import { nextVerificationClock, type VerificationAction, type VerificationActor } from '@/shared/domain/riders/verification-states'
import { riderNotices } from './rider-notices'
import type { VerificationDocument } from './verification-document'

type Given = Pick<VerificationDocument, '_id' | 'personId' | 'method' | 'platform' | 'stationName' | 'communityCode' | 'placeCode' | 'badgeFileId'>

/** Pure. Waiting for somebody, or decided by what it rests on. */
export function newVerification(given: Given, first: { action: VerificationAction; by: VerificationActor; personId: string | null; capacities: string[] }, now: number): VerificationDocument {
  const at = new Date(now)
  const isPending = first.action === 'submit'
  const state = isPending ? 'pending' : 'verified'
  const next = nextVerificationClock(state, now, false)
  return {
    ...given,
    openKey: isPending ? given.personId : given._id,
    scopes: [given.placeCode],
    state,
    createdAt: at,
    isOverdue: false,
    nextClockAt: next === null ? null : new Date(next),
    decidedAt: isPending ? null : at,
    reasonCode: null,
    badgeEraseAt: null,
    version: 1,
    events: [{ version: 1, at, ...first, reasonCode: null }],
    outbox: riderNotices(given, first.action, 1),
    undeliveredSince: at,
  }
}
