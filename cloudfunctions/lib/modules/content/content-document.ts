import type { CONTENT_CAUSES } from '@/shared/contract/content'
import type { MessageSubject } from '@/shared/contract/messages'
import type { ContentAction, ContentCapacity, ContentState } from '@/shared/domain/moderation/content-states'
import type { Verdict } from '@/shared/domain/moderation/check-state'
import type { FlagReason } from '@/shared/domain/moderation/reasons'
import type { Decider } from '@/shared/domain/moderation/who-decides'
import type { Act, Notice } from '../../kernel/ports'

/** One step that happened; a thing has a handful. */
export interface ContentEvent {
  /** The version that it made. */
  version: number
  at: Date
  action: ContentAction
  from: ContentState | null
  to: ContentState
  by: ContentCapacity
  /** Of whoever decided; null for the system, and for the author, who stands in the document. */
  personId: string | null
  as: Decider | null
  reasonCode: string | null
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type ContentEffect =
  /** Carried into the domain's own document. */
  | { type: 'settle'; isShown: boolean }
  | { type: 'notice'; notice: Notice }
  /** To whoever leads above the place: an office's words wait for them. */
  | { type: 'leadNotice'; notice: Omit<Notice, 'personId'> }
  /** To everybody who flagged it before this time. */
  | { type: 'tellFlaggers'; key: string; isUpheld: boolean }
  /** What was refused for it stands again: nobody is kept from publishing on its account. */
  | { type: 'liftBlock' }
  | { type: 'act'; act: Act }
  | { type: 'step'; step: StepDocument }

/** What a person has to decide about one thing, or has decided. `_id` is `kind:id` of the thing. */
export interface ContentDocument {
  _id: string
  /** 1 when it began; every step makes the next. */
  version: number
  state: ContentState
  cause: (typeof CONTENT_CAUSES)[number]
  label: number | null
  isPhoto: boolean
  /** The office that said it; null: a person. */
  office: Decider | null
  placeCode: string
  authorId: string
  subject: { type: MessageSubject; id: string }
  excerpt: string | null
  isOpen: boolean
  openSince: Date
  /** Order of the queue; null: nothing waits. */
  dueAt: Date | null
  /** The street hears that it is late then; null: it knows, or nothing waits. */
  remindAt: Date | null
  /** Different people since the last decision. */
  flagCount: number
  flagReasons: Partial<Record<FlagReason, number>>
  flagsCountedFrom: Date
  wasKept: boolean
  isAppealUsed: boolean
  /** Of a refused photo: its file goes then (C29); null: it stays, or is gone. */
  eraseMediaAt: Date | null
  isErased: boolean
  events: ContentEvent[]
  outbox: ContentEffect[]
  undeliveredSince: Date | null
}

/** One person's word on one thing; `_id` is a digest of both, so that it says nothing once the person is gone. */
export interface FlagDocument {
  _id: string
  contentId: string
  personId: string
  reason: FlagReason
  at: Date
}

/** For the monthly counts (C16): one row a step, without anybody in it. */
export interface StepDocument {
  _id: string
  placeCode: string
  /** `2026-11`, Asia/Shanghai. */
  month: string
  /** `post`: others could see it for the first time. */
  action: ContentAction | 'post'
  isPost: boolean
  from: ContentState | null
}

/** A verdict that came before its photo was stored; `_id` is the trace id. */
export interface VerdictDocument {
  _id: string
  suggest: Verdict
  label: number | null
  at: Date
}
