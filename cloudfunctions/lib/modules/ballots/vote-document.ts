import type { Channel } from '@/shared/domain/ballots/ballot'
import type { RollDisputeState } from '@/shared/domain/ballots/electorate'
import type { Sealed } from '@/shared/domain/ballots/proof'

/** One key of the frozen roll of one ballot: `_id` is `{ballotId}:{key}`. Immutable but for `hasVoted`. */
export interface BallotKeyDocument {
  _id: string
  ballotId: string
  /** A household's id, or a person's digest (voter-key.ts). */
  key: string
  /** Of the roll that this row belongs to: rows of one that was given up are told from it. */
  rollHash: string
  /** As it stands on the door, or how the house knows the person. */
  label: string
  /** Masked. */
  names: string[]
  buildingKey: string
  /** Place in the ballot's `buildings`; null: it is not counted by building. */
  building: number | null
  /** From 0, in the order in which one walks past the doors. */
  order: number
  hasPhone: boolean
  hasVoted: boolean
}

/** What a key said once. */
export interface Cast {
  /** ULID of the phone; of a paper its serial. A repeat of it is a repeat. */
  castId: string
  channel: Channel
  /** Later than the one before it, if only by a millisecond. Of a paper: when the second pair of eyes agreed. */
  at: Date
  /** Of a paper, as it stands on it; null: online, or not signed. */
  signedAt: Date | null
  choices: string[]
  isUnclear: boolean
  /** Of a paper that somebody of the household denies: it does not count while this is set. */
  isDenied: boolean
  /** Place in `voterIds`; null: on paper. */
  voter: number | null
  nonce: string
  commitment: string
  receiptCode: string
  /** Batch of the box, from 1; null: it waits; 0: never, because a later one of its key and channel waited with it. */
  batch: number | null
}

/** All that one key cast in one ballot: `_id` is `{ballotId}:{key}`. What is in `casts` leaves the server after the count alone, and then without its key. */
export interface VoteDocument {
  _id: string
  ballotId: string
  key: string
  label: string
  building: number | null
  /** Members of the household who voted online, each once. Where one closes the account, CLOSED_PERSON. */
  voterIds: string[]
  casts: Cast[]
  /** Of casts; a change is conditional on it. */
  count: number
  lastAt: Date
  /** Since when something in it waits for the box; null: nothing does. */
  unsealedSince: Date | null
  isDemo: boolean
}

/** One batch of sealed lines: `_id` is `{ballotId}:{batch}`. Never changed. */
export interface VoteBoxDocument {
  _id: string
  ballotId: string
  /** From 1. */
  batch: number
  at: Date
  /** In the order of their commitments. */
  lines: Sealed[]
  /** Of each line, for the server alone: where its opening stands. */
  sources: { key: string; castId: string }[]
}

/** Somebody says that the roll is wrong. */
export interface RollDisputeDocument {
  _id: string
  ballotId: string
  personId: string
  /** How the house knows them; null without a household there. */
  fromLabel: string | null
  text: string
  at: Date
  state: RollDisputeState
  reply: string | null
}
