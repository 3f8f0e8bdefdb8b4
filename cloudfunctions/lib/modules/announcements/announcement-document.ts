import type { ANNOUNCEMENT_TOPICS, WITHDRAWAL_REASONS } from '@/shared/contract/announcements'
import type { AnnouncementAction, AnnouncementState, Shelf } from '@/shared/domain/announcements/announcement-states'
import type { Role } from '@/shared/domain/appointments'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import type { Act, Notice } from '../../kernel/ports'

/** One step that happened. A life has a handful of them: they stay in the document. */
export interface AnnouncementEvent {
  /** The version that it made. */
  version: number
  at: Date
  action: AnnouncementAction
  from: AnnouncementState
  to: AnnouncementState
  /** Null: the clock. */
  personId: string | null
  reasonCode: string | null
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type AnnouncementEffect = { type: 'notice'; notice: Notice } | { type: 'act'; act: Act }

export interface AnnouncementDocument {
  _id: string
  /** 1 when first saved; every save and every step makes the next. */
  version: number
  state: AnnouncementState
  shelf: Shelf
  /** Order on its shelf, newest first: when it was saved, then when it was published. */
  shelvedAt: Date
  placeCode: string
  topic: (typeof ANNOUNCEMENT_TOPICS)[number]
  title: string
  body: string
  excerpt: string
  check: CheckState
  endsAt: Date
  /** Who saved it last. */
  authorId: string
  publishedAs: Role | null
  publisherId: string | null
  /** The clock checks the words while this is set. */
  checkingSince: Date | null
  withdrawal: { at: Date; reasonCode: (typeof WITHDRAWAL_REASONS)[number] } | null
  events: AnnouncementEvent[]
  /** Flagged by several, or taken down by the level above: nobody reads it but those who publish there. */
  isHidden: boolean
  isDemo: boolean
  outbox: AnnouncementEffect[]
  undeliveredSince: Date | null
}

/** What a list shows; the words themselves stay in the database. */
export const SUMMARY_FIELDS = [
  'version', 'state', 'shelvedAt', 'placeCode', 'topic', 'title', 'excerpt', 'endsAt', 'publishedAs', 'withdrawal', 'isHidden', 'isDemo',
] as const satisfies readonly (keyof AnnouncementDocument)[]

export type AnnouncementRow = Pick<AnnouncementDocument, '_id' | (typeof SUMMARY_FIELDS)[number]>
