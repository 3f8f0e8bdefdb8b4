import { holdsRole } from '@/shared/domain/appointments'
import { DECIDERS } from '@/shared/domain/moderation/who-decides'
import type { SubjectKind } from '../../../kernel/subject'
import type { BlockDocument } from './block-document'
import { findBlock } from './blocks.store'

export const blockSubject: SubjectKind<BlockDocument> = {
  name: 'block',
  notFound: 'BLOCK_NOT_FOUND',
  async load(id) {
    const block = await findBlock(id)
    if (!block) return null
    const { personId, placeCode } = block
    return {
      document: block,
      placeCode,
      relations: { blocked: personId },
      isVisibleTo: (viewer) => viewer.personId === personId || holdsRole(viewer.appointments, DECIDERS, placeCode, viewer.now),
    }
  },
}
