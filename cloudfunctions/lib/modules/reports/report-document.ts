import type { Duty } from '@/shared/domain/appointments'
import type { CheckState, Verdict } from '@/shared/domain/moderation/check-state'
import type { TimeLimit } from '@/shared/domain/calendar/time-limit'
import type { PointDoubt } from '@/shared/domain/geo/doubt'
import type { Priority } from '@/shared/domain/reports/categories'
import type { ReportClock } from '@/shared/domain/reports/report-clock'
import type { ReportAction, ReportState } from '@/shared/domain/reports/states'
import type { Audience, Capacity } from '@/shared/domain/reports/transition-table'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import type { Hold } from '../../kernel/moderation/content-kind'
import type { Act, Notice } from '../../kernel/ports'

/** A photo as published: the server's copy, without metadata. */
export interface Media {
  fileId: string
  sha256: string
  bytes: number
  width: number
  height: number
  /** Of the check under way; null if the service did not take it. */
  traceId: string | null
  check: CheckState
  /** What the platform said, for those who decide; null without an answer. */
  suggest: Verdict | null
  /** C11. */
  label: number | null
  /** The file is gone: refused, and nobody objected for 30 days (C29). */
  erasedAt: Date | null
  /** How often a check was asked for. */
  checkAttempts: number
  takenAt: Date | null
}

export type GeoPoint = { type: 'Point'; coordinates: [lng: number, lat: number] }

/** Where a queue looks for a report. */
export type Stage = 'intake' | 'handling' | 'verifying' | 'done'

export interface Rating {
  score: number
  tags: string[]
  note: CheckedText | null
}

/** One step, as it stands in the log. `_id` is `reportId:version`: the version that it made. */
export interface EventDocument {
  _id: string
  reportId: string
  version: number
  at: Date
  action: ReportAction
  from: ReportState | null
  to: ReportState
  as: Capacity
  /** Null: the clock. */
  personId: string | null
  communityCode: string
  reasonCode: string | null
  note: CheckedText | null
  /** The clock checks the note again while this is set. */
  noteHeldSince: Date | null
  audience: Audience
}

/** A side effect, written with the fact and done afterwards, at most once per key. */
export type OutboxEntry =
  | { type: 'notice'; notice: Notice }
  /** To whoever holds the duty at the report's grid or above it when it is delivered. */
  | { type: 'dutyNotice'; duty: Duty; notice: Omit<Notice, 'personId'> }
  /** A person has to decide about words or a photo. */
  | { type: 'hold'; hold: Hold }
  | { type: 'act'; act: Act }
  | { type: 'removeFiles'; fileIds: string[] }

export interface ReportDocument {
  _id: string
  number: string
  reporterId: string
  categoryCode: string
  priority: Priority
  state: ReportState
  stateSince: Date
  /** 1 when submitted; every step makes the next. */
  version: number
  capturedAt: Date
  receivedAt: Date
  /** The moment that the limits on submissions count it at. */
  chargedAt: Date
  clock: { kind: ReportClock['kind']; startedAt: Date; limit: ReportClock['limit']; dueAt: Date | null } | null
  /** Of the calendar that `clock` was counted by, 0 for the built-in years; null while nothing runs in office time. */
  calendarEdition: number | null
  /** Under which version of the city's kinds it was accepted (0: the built-in table), and the limit that it gave; null before. */
  categoriesVersion: number | null
  handleLimit: TimeLimit | null
  stage: Stage
  /** Ascending order of its queue: due time (ms); in `done` the newest first. */
  queueOrder: number
  /** When it was closed as done, if the public may know of it; null otherwise. */
  solvedAt: Date | null
  communityCode: string
  /** The grid of it that the point lies in, as drawn now (`420202005007-g01`); null: none, or not found yet. */
  gridCode: string | null
  /** The grid is looked up (again) from then on; null: nothing to do. */
  gridDueSince: Date | null
  districtCode: string
  point: GeoPoint | null
  crs: 'gcj02'
  accuracyM: number | null
  /** The point is kept exactly until then; null: there is none, or it is coarse already. */
  exactUntil: Date | null
  locationSource: 'gps' | 'fuzzy' | 'picked' | null
  /** For staff: why the point is looked at twice. */
  pointDoubt: PointDoubt | null
  routeConfidence: number
  routeAlternative: string | null
  landmark: CheckedText | null
  note: CheckedText | null
  before: Media[]
  after: Media[]
  afterDistanceM: number | null
  /** Of all photos: how a verdict finds its report. */
  traceIds: string[]
  nextMediaCheckAt: Date | null
  /** The clock checks the words again while this is set. */
  textHeldSince: Date | null
  /** Flagged by several, or taken down: its words and photos are for those who work on it, the matter itself goes on. */
  isHidden: boolean
  /** The topic that it became, once everybody sees that. */
  topicId: string | null
  handlerId: string | null
  reporterReopens: number
  reworkCount: number
  rating: Rating | null
  isDemo: boolean
  /** Steps and side effects that are not yet where they belong; null when there are none. */
  pendingEvents: EventDocument[]
  outbox: OutboxEntry[]
  undeliveredSince: Date | null
  /** Counts additions to the two lists above, so that clearing never drops one that came in between. */
  outboxWrites: number
}
