import type { Verdict } from '@/shared/domain/moderation/check-state'
import type { CONTENT_CAUSES } from '@/shared/contract/content'
import type { MessageSubject } from '@/shared/contract/messages'
import type { Decider } from '@/shared/domain/moderation/who-decides'
import type { Viewer } from '../subject'

/** What the platform says of a photo. */
export interface MediaVerdict {
  traceId: string
  suggest: Verdict
  /** C11; null where it gave none. */
  label: number | null
}

/** One kind of thing that others might see: how the domain that keeps it shows it to those who decide, and carries out what they say. */
export interface ContentKind {
  name: string
  isPhoto: boolean
  /** Anybody who sees it may flag it. */
  isFlaggable: boolean
  /** One trip. Null: there is none, or no longer. */
  load(id: string): Promise<ContentItem | null>
  /** Others see it from now on, as it was. Idempotent. */
  show(id: string, now: number): Promise<void>
  /** Nobody but its author and those who work on it sees it. Idempotent. */
  cover(id: string, now: number): Promise<void>
  /** Of photos: writes a verdict into the one that was asked about. `unknown`: none of these, or not stored yet. Idempotent. */
  judge?(verdict: MediaVerdict, now: number): Promise<'applied' | 'known' | 'unknown'>
  /** Of photos: the file is gone for good. Idempotent. */
  erase?(id: string, now: number): Promise<void>
}

export interface ContentItem {
  authorId: string
  placeCode: string
  /** Where it is read. */
  subject: { type: MessageSubject; id: string }
  texts: readonly string[]
  fileIds: readonly string[]
  /** An office said it, not a person: only a level above decides, and nobody is blocked for it. */
  office?: Decider
  isVisibleTo(viewer: Viewer): boolean
}

/** Something that the checks did not let pass, for a person to decide. `id` is never used twice for different words or photos. */
export interface Hold extends Pick<ContentItem, 'authorId' | 'placeCode' | 'subject'> {
  kind: string
  id: string
  cause: Exclude<(typeof CONTENT_CAUSES)[number], 'flags'>
  /** The platform's label (C11). */
  label: number | null
  excerpt: string | null
}
