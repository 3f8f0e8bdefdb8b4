import type { Verification } from '@/shared/contract/riders'
import { VERIFICATION_ANSWERED_WITHIN } from '@/shared/domain/riders/verification-states'
import type { Viewer } from '../../kernel/subject'
import type { VerificationDocument } from './verification-document'
import { decidesAt } from './verification-subject'

/** Pure. Who the rider is stands in no view. */
export function viewVerification(document: VerificationDocument, viewer: Viewer): Verification {
  const createdAt = document.createdAt.getTime()
  const isMine = document.personId === viewer.personId
  const { _id: id, method, platform, stationName, communityCode, state, isOverdue, reasonCode, version } = document
  return {
    id, method, platform, stationName, communityCode, state, isOverdue, reasonCode, version, isMine,
    createdAt,
    dueAt: createdAt + VERIFICATION_ANSWERED_WITHIN,
    decidedAt: document.decidedAt?.getTime() ?? null,
    mayDecide: decidesAt(document.placeCode, viewer) ? state === 'pending' && !isMine : null,
    hasBadge: document.badgeFileId !== null,
  }
}
