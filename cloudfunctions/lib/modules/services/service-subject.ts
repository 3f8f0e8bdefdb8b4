import { holdsRole } from '@/shared/domain/appointments'
import { OVERSEERS, SECRETARIES } from '@/shared/domain/stations/station-offices'
import type { SubjectKind } from '../../kernel/subject'
import type { ServiceDocument } from './service-document'
import { findRequest } from './services.store'

export const serviceKind: SubjectKind<ServiceDocument> = {
  name: 'service-request',
  notFound: 'SERVICE_NOT_FOUND',
  async load(id) {
    const document = await findRequest(id)
    if (!document) return null
    const { placeCode, personId } = document
    return { document, placeCode, relations: { requester: personId }, isVisibleTo: (viewer) => viewer.personId === personId || holdsRole(viewer.appointments, [...SECRETARIES, ...OVERSEERS], placeCode, viewer.now) }
  },
}
