import type { BallotAction, BallotState } from '@/shared/domain/ballots/ballot-states'
import type { BallotCapacity } from '@/shared/domain/ballots/ballot-table'
import type { Electorate, QuestionKind } from '@/shared/domain/ballots/electorate'
import type { Result } from '@/shared/domain/ballots/tally'
import type { RuleSet } from '@/shared/domain/rule-sets/rule-set'
import type { Duty } from '@/shared/domain/appointments'
import type { Act, Notice, TopicFollows } from '../../kernel/ports'
import type { NoticeDocument } from './notices/notice-document'

/** One step that happened. A life has a few dozen at most: they stay in the document. */
export interface BallotEvent {
  /** The version that it made. */
  version: number
  at: Date
  action: BallotAction
  from: BallotState
  to: BallotState
  as: BallotCapacity
  /** Null: the clock. */
  personId: string | null
  explanation: string | null
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type BallotEffect =
  | { type: 'act'; act: Act }
  | { type: 'notice'; notice: Notice }
  /** To the people behind the keys of the roll: all of them, or those who have not taken part when it is delivered. */
  | { type: 'electorateNotice'; whom: 'all' | 'outstanding'; notice: Omit<Notice, 'personId'> }
  /** A version of a notice, as it was published with the step. */
  | { type: 'publishNotice'; notice: NoticeDocument }
  | { type: 'dutyNotice'; duty: Duty; notice: Omit<Notice, 'personId'> }
  /** The topic is decided by it from now on. */
  | { type: 'bind' }
  /** The topic goes where its ballot went. */
  | { type: 'topic'; follows: TopicFollows }

export interface BallotOption {
  id: string
  title: string
  isStatusQuo: boolean
}

/** A building with households on the roll. `participants` is a cache, increased with each key's first vote. */
export interface BallotBuilding {
  key: string
  code: string
  name: string
  keys: number
  participants: number
}

/** What came out: counted from the votes, never typed. The certificate is made of it. */
export interface StoredTally {
  at: Date
  result: Result
  winner: string | null
  isTied: boolean
  byOption: { id: string; votes: number }[]
  blank: number
  invalid: number
  participants: number
  base: number
  quorumNeeded: number | null
  votesNeeded: number | null
  /** Keys by the channel of the vote that counts. */
  byChannel: { online: number; paper: number }
  papers: { counted: number; superseded: number; invalid: number }
  /** In the order of `buildings`. */
  buildingParticipants: number[]
  /** Lines of the box, and the root over their commitments. */
  lines: number
  merkleRoot: string
}

export interface BallotDocument {
  _id: string
  /** 1 when made; every step makes the next. */
  version: number
  state: BallotState
  stateSince: Date
  createdAt: Date
  topicId: string
  /** The topic's id while it is not over, else the ballot's: a topic has one that runs. */
  openKey: string
  communityCode: string
  scopeCode: string
  /** `none`: seen by those who work on it. */
  shelf: 'none' | 'open' | 'over'
  /** Ascending among the open: when it ends or is due (ms); descending among those over: since when. */
  shelfOrder: number
  isOver: boolean
  wasPublished: boolean
  title: string
  isDemo: boolean
  isConsultation: boolean

  /** As the form said. */
  electorateKind: Electorate
  kind: QuestionKind
  isSpecial: boolean
  tellers: string[]
  opensAt: Date
  endsAt: Date
  isExtended: boolean

  /** Copied from the topic when it was made, and for good when the roll is frozen. `matterHash` is of all that was announced. */
  options: BallotOption[]
  costFen: number | null
  offlineRoute: string
  contactPhone: string
  matterHash: string
  /** In force when it was made; what is frozen with the roll counts. Version 0: the built-in preset. */
  ruleSet: { version: number; hash: string; document: RuleSet }

  rollHash: string | null
  electorate: number
  buildings: BallotBuilding[]
  rollShownUntil: Date | null
  announcedUntil: Date | null
  /** Of the provisional result, before the final one. */
  provisionalUntil: Date | null
  objectionsUntil: Date | null

  /** Keys that took part: a cache beside the version. */
  participants: number
  /** Of the box: batches and lines sealed so far, and the last link. */
  box: { batches: number; lines: number; lastLink: string | null }
  tally: StoredTally | null
  reminders: Date[]
  /** How far along the roll people have been told of the notice of this key; null: nobody is being told. */
  told: { key: string; order: number } | null
  /** What it published, the latest last: written by the notices part. */
  notices: { id: string; number: number; kind: string; at: Date; hash: string }[]

  events: BallotEvent[]
  nextClockAt: Date | null
  outbox: BallotEffect[]
  undeliveredSince: Date | null
  /** Counts additions to the outbox, so that clearing never drops one that came in between. */
  outboxWrites: number
}

/** What a list shows; the rest stays in the database. */
export const SUMMARY_FIELDS = [
  'version', 'topicId', 'communityCode', 'scopeCode', 'shelf', 'shelfOrder', 'title', 'state', 'stateSince', 'createdAt', 'electorateKind', 'opensAt', 'endsAt', 'isExtended',
  'electorate', 'participants', 'ruleSet', 'isConsultation', 'tally', 'isDemo', 'nextClockAt',
] as const satisfies readonly (keyof BallotDocument)[] // prettier-ignore

export type BallotSummaryRow = Pick<BallotDocument, '_id' | (typeof SUMMARY_FIELDS)[number]>
