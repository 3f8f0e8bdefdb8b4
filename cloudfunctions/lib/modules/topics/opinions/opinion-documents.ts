import type { ConsensusModel, ConsensusPicture } from '@/shared/domain/consensus/consensus'
import type { Answer, Lane, SpokenAs, StatementState } from '@/shared/domain/topics/statements'
import type { Role } from '@/shared/domain/appointments'
import type { CheckedText } from '../../../kernel/moderation/checked-text'

/** One idea, or one question, in one topic. Its words never change. */
export interface StatementDocument {
  _id: string
  topicId: string
  scopeCode: string
  lane: Lane
  words: CheckedText
  state: StatementState
  authorId: string
  saidAs: SpokenAs
  saidAt: Date
  /** Of the answers: caches, incremented beside them and counted anew with every picture (recount-answers.ts). */
  seen: number
  agree: number
  disagree: number
  pass: number
  /** Of a question. */
  reply: { text: string; at: Date; by: Role; personId: string } | null
  /** Of a question: until when it is answered; null where nothing is promised. */
  replyDueAt: Date | null
  /** The clock checks the words while this is set. */
  checkingSince: Date | null
  /** What follows from the last change has still to be done. */
  undeliveredSince: Date | null
  /** Counts the changes, so that a delivery never covers one that came in between. */
  writes: number
  isDemo: boolean
}

/**
 * All that one person answered in one topic. `_id` is a digest of both: a second voice is a duplicate, and when the account is closed what stays names
 * nobody and still counts as one.
 */
export interface VoiceDocument {
  _id: string
  topicId: string
  personId: string
  side: SpokenAs
  /** By statement; null: taken back. */
  answers: Record<string, Answer | null>
  firstAt: Date
  changedAt: Date
}

/** `_id` is `{topicId}:{n}`; never changed. */
export interface PictureDocument {
  _id: string
  topicId: string
  n: number
  at: Date
  picture: ConsensusPicture
}

/** With what a person's own place in the picture of the same id is found; apart from it, so that it is never answered with it. */
export interface ModelDocument {
  _id: string
  model: ConsensusModel
}
