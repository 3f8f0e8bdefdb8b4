import type { BallotNotice } from '@/shared/contract/ballot-notices'
import type { NoticeKind, ObjectionState } from '@/shared/domain/ballots/certificate'

/** All that was published, as it is answered; its hash is over exactly this. */
export type NoticeWords = Omit<BallotNotice, 'hash' | 'isIntact' | 'supersededBy'>

/** One version of one notice: `_id` a ULID made of ballot and number. Never changed. */
export interface NoticeDocument {
  _id: string
  ballotId: string
  number: number
  kind: NoticeKind
  words: NoticeWords
  hash: string
  isDemo: boolean
}

/** What somebody says against a result. `_id` of the phone. */
export interface ObjectionDocument {
  _id: string
  ballotId: string
  personId: string
  text: string
  at: Date
  dueAt: Date
  state: ObjectionState
  reply: string | null
  repliedAt: Date | null
  repliedBy: string | null
  /** When the level above hears of it; null: it was answered, or has heard. */
  nextClockAt: Date | null
  isDemo: boolean
}
