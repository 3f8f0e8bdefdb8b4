import { holdsRole } from '@/shared/domain/appointments'
import { RIDER_DECIDERS } from '@/shared/domain/riders/rider-offices'
import type { SubjectKind, Viewer } from '../../kernel/subject'
import { findVerification } from './riders.store'
import type { VerificationDocument } from './verification-document'

export const verificationKind: SubjectKind<VerificationDocument> = {
  name: 'rider-verification',
  notFound: 'RIDER_REQUEST_NOT_FOUND',
  async load(id) {
    const document = await findVerification(id)
    if (!document) return null
    const { placeCode, personId } = document
    return { document, placeCode, relations: { applicant: personId }, isVisibleTo: (viewer) => viewer.personId === personId || decidesAt(placeCode, viewer) }
  },
}

export function decidesAt(placeCode: string, viewer: Viewer): boolean {
  return holdsRole(viewer.appointments, RIDER_DECIDERS, placeCode, viewer.now)
}
