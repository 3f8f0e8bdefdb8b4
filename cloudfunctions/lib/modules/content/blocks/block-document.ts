import type { BlockAction, BlockCapacity, BlockReason, BlockState } from '@/shared/domain/moderation/blocks'
import type { Decider } from '@/shared/domain/moderation/who-decides'
import type { Duty } from '@/shared/domain/appointments'
import type { Act, Notice } from '../../../kernel/ports'

/** One step that happened; a block has a handful. */
export interface BlockEvent {
  /** The version that it made. */
  version: number
  at: Date
  action: BlockAction
  by: BlockCapacity
  /** Of whoever decided; null for the system, and for the blocked, who stands in the document. */
  personId: string | null
  as: Decider | null
  reasonCode: string | null
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type BlockEffect = { type: 'notice'; notice: Notice } | { type: 'dutyNotice'; duty: Duty; notice: Omit<Notice, 'personId'> } | { type: 'act'; act: Act }

/** `_id` is that of the refused content: nobody is blocked twice for one thing. */
export interface BlockDocument {
  _id: string
  version: number
  state: BlockState
  personId: string
  placeCode: string
  reasonCode: BlockReason
  excerpt: string | null
  startsAt: Date
  endsAt: Date
  /** Kept beside the state for the index: what holds is not lifted, and not over. */
  isLifted: boolean
  blockedBy: string
  events: BlockEvent[]
  outbox: BlockEffect[]
  undeliveredSince: Date | null
}
