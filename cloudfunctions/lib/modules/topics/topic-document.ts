import type { Duty } from '@/shared/domain/appointments'
import type { Classification } from '@/shared/domain/topics/classification'
import type { Bearer, TopicOption } from '@/shared/domain/topics/health-check'
import type { BehalfKind, ProposedAs, TopicShelf, TopicWaits } from '@/shared/domain/topics/proposing'
import type { ReviewAnswer, ReviewCounts } from '@/shared/domain/topics/review'
import type { TopicClockKind } from '@/shared/domain/topics/topic-clocks'
import type { Stage, TopicAction, TopicState } from '@/shared/domain/topics/topic-states'
import type { TopicCapacity } from '@/shared/domain/topics/topic-table'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import type { Hold } from '../../kernel/moderation/content-kind'
import type { Act, Notice } from '../../kernel/ports'

/** One step that happened. A life has some dozens of them: they stay in the document. */
export interface TopicEvent {
  /** The version that it made. */
  version: number
  at: Date
  action: TopicAction
  from: TopicState | null
  to: TopicState
  as: TopicCapacity
  /** Null: the clock, or a check. */
  personId: string | null
  reasonCode: string | null
  /** Of an office, checked before it was written; of the proposer, for those who decide. */
  explanation: string | null
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type TopicEffect =
  | { type: 'notice'; notice: Notice }
  /** To whoever holds the duty at the topic's scope or above it when it is delivered. */
  | { type: 'dutyNotice'; duty: Duty; notice: Omit<Notice, 'personId'> }
  /** To every household that supports it, through whoever said so. */
  | { type: 'supporterNotice'; notice: Omit<Notice, 'personId'> }
  | { type: 'hold'; hold: Hold }
  | { type: 'act'; act: Act }
  /** The households that support it support the one it was merged into, which shows where they come from. */
  | { type: 'moveSupports'; targetId: string }
  | { type: 'unmerge'; targetId: string }
  /** Everybody sees it from now on: the reports that led to it say so. */
  | { type: 'linkReports'; reportIds: string[] }

/** As it was announced, or will be. Empty strings: not said yet. */
export interface StoredPlan {
  background: string
  options: TopicOption[]
  /** Fen. */
  costFen: number | null
  costBearers: Bearer[]
  harm: string
  offlineRoute: string
  contactPhone: string
}

export interface TopicDocument {
  _id: string
  /** 1 when proposed; every step makes the next. */
  version: number
  state: TopicState
  stage: Stage
  stateSince: Date
  proposedAt: Date
  communityCode: string
  /** The community, a grid or a building of it. */
  scopeCode: string
  /** The scope and all places above it, for the lists of those who work there. */
  scopes: string[]
  shelf: TopicShelf
  /** Ascending on the board: when something is due (ms); descending in the archive: since when it lies there. */
  shelfOrder: number
  wasPublished: boolean
  waitsFor: TopicWaits | null
  /** Ascending: when it is due (ms). */
  waitsOrder: number
  /** Null: reports led to it, nobody took it up yet. */
  proposerId: string | null
  proposedAs: ProposedAs
  /** Brought in an office, for somebody else: does not count as the person's own. */
  isInOffice: boolean
  /** How the house knows the proposer, masked (`3栋 王*芳`); null without a household there, or in an office. */
  proposerName: string | null
  behalf: { kind: BehalfKind; name: string | null } | null
  concernsRiders: boolean
  title: CheckedText
  wish: CheckedText | null
  /** The clock checks the words while this is set. */
  checkingSince: Date | null
  /** Flagged by several, or taken down. */
  isHidden: boolean
  clock: { kind: TopicClockKind; startedAt: Date; dueAt: Date | null } | null
  /** Of the calendar that `clock` was counted by, 0 for the built-in years; null while nothing runs in days of office or law. */
  calendarEdition: number | null
  /** When the clock has something to do; null: nothing. */
  nextClockAt: Date | null
  isOverdueShown: boolean
  classification: Classification | null
  plan: StoredPlan | null
  formerPlans: { at: Date; plan: StoredPlan }[]
  mergedInto: { id: string; title: string; at: Date } | null
  mergedFrom: { id: string; title: string; at: Date }[]
  /** The reports that led to it, and their kind; a cluster goes on under one topic (`{grid}:{category}`). */
  reportIds: string[]
  categoryCode: string | null
  clusterKey: string | null
  isAppealUsed: boolean
  /** Who took the decision that an appeal is about. */
  deciderId: string | null
  supports: number
  /** 0: not asked for yet. */
  supportsNeeded: number
  isSupportReached: boolean
  unitName: string | null
  round: number
  isRoundExtended: boolean
  /** Counts of the statements and answers below it: caches. */
  statements: number
  people: number
  /** Pictures of what people think so far; the answers up to this time are in the latest; when the clock looks at the answers again, null: nobody answered since. */
  pictures: number
  pictureAt: Date | null
  pictureDueAt: Date | null
  /** The one that decides it, until that is over. */
  ballotId: string | null
  invalidBallots: number
  hasPassed: boolean | null
  /** Reviews that have ended. */
  reviews: number
  reviewResults: { at: Date; counts: ReviewCounts }[]
  /** Of the review that runs; counted again from the facts when it ends. */
  reviewAnswers: number
  reviewUnsolved: number
  doneAt: Date | null
  covenant: { rules: string[]; since: Date } | null
  events: TopicEvent[]
  isDemo: boolean
  outbox: TopicEffect[]
  undeliveredSince: Date | null
  /** Counts additions to the outbox, so that clearing never drops one that came in between. */
  outboxWrites: number
}

/** What a list shows; the rest stays in the database. */
export const SUMMARY_FIELDS = [
  'version', 'state', 'stage', 'stateSince', 'proposedAt', 'communityCode', 'scopeCode', 'shelf', 'shelfOrder', 'waitsOrder', 'proposerId', 'proposedAs', 'isInOffice', 'proposerName', 'behalf',
  'concernsRiders', 'categoryCode', 'title', 'isHidden', 'clock', 'supports', 'supportsNeeded', 'round', 'statements', 'people', 'classification', 'isDemo',
] as const satisfies readonly (keyof TopicDocument)[] // prettier-ignore

export type TopicRow = Pick<TopicDocument, '_id' | (typeof SUMMARY_FIELDS)[number]>

/** What one person says in one review. `_id` is a digest of the three: nobody is told from it. */
export interface ReviewDocument {
  _id: string
  topicId: string
  /** Reviews that had ended before. */
  round: number
  personId: string
  answer: ReviewAnswer
  at: Date
}

/** One household behind one topic: `_id` is `{topicId}:{householdId}`. */
export interface SupportDocument {
  _id: string
  topicId: string
  householdId: string
  personId: string
  at: Date
}
