import { DECIDERS } from '@/shared/domain/moderation/who-decides'
import { holdsRole } from '@/shared/domain/appointments'
import type { ContentItem, ContentKind } from '../../kernel/moderation/content-kind'
import type { SubjectKind } from '../../kernel/subject'
import type { ContentDocument } from './content-document'
import { findContent } from './content.store'

/** One thing with what was decided about it so far. */
export interface Content {
  id: string
  kind: ContentKind
  item: ContentItem
  /** Null: nobody ever doubted it. */
  stored: ContentDocument | null
}

/** Two trips at once: the thing, where its domain keeps it, and its case. */
export const contentSubject: SubjectKind<Content> = {
  name: 'content',
  notFound: 'CONTENT_NOT_FOUND',
  async load(id, ports) {
    const colon = id.indexOf(':')
    const kind = ports.content.kind(id.slice(0, colon))
    if (!kind) return null
    const [item, stored = null] = await Promise.all([kind.load(id.slice(colon + 1)), findContent(id)])
    if (!item) return null
    return {
      document: { id, kind, item, stored },
      placeCode: item.placeCode,
      relations: { author: item.authorId },
      isVisibleTo: (viewer) => item.isVisibleTo(viewer) || holdsRole(viewer.appointments, DECIDERS, item.placeCode, viewer.now),
    }
  },
}
