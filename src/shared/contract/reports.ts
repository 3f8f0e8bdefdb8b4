import * as v from 'valibot'
import type { Role } from '../domain/appointments'
import { POINT_DOUBTS } from '../domain/geo/doubt'
import { CATEGORIES } from '../domain/reports/categories'
import { RECEIPT_NUMBER_PATTERN } from '../domain/reports/receipt-number'
import { REPORT_ACTIONS, REPORT_STATES } from '../domain/reports/states'
import { operation } from './operation'
import { anyOf, anyone, appointed, person, related, type SubjectRef, visible } from './policy'
import { CommunityCode, CommunityOrGridCode, FileId, InstantMs, Location, page, pageInput, PlaceCode, text, Ulid } from './primitives'

/** Limits that the form shows and the server keeps. Characters, bytes. */
export const MAX_PHOTOS = 3
export const MAX_NOTE = 300
export const MAX_LANDMARK = 60
export const MAX_PHOTO_BYTES = 4 * 1024 * 1024

/** Reasons for T3, closed list; the words are in src/copy. */
export const REJECT_REASONS = ['not_here', 'not_found', 'already_handled', 'unclear', 'private_matter', 'other_authority'] as const
export const RATING_TAGS = ['fast', 'well_done', 'kept_informed', 'slow', 'not_solved', 'rude'] as const
export const CHECK_STATES = ['pending', 'passed', 'held', 'refused'] as const

const THE_REPORT: SubjectRef = { subject: 'report', key: 'reportId' }
/** Those who work on reports of a place. */
export const STAFF: readonly Role[] = ['secretary', 'grid-worker', 'street-officer', 'city-admin']
const INTAKE: readonly Role[] = ['secretary']
const FIELD_WORK: readonly Role[] = ['secretary', 'grid-worker']

const CategoryCode = v.picklist(
  CATEGORIES.map((category) => category.code),
  'choice',
)
/** What is shown of a step on a report is its words; without them a blocked person may take it. */
const NOTE_SHOWN = { at: THE_REPORT, fields: ['note'] } as const
const DANGERS = CATEGORIES.filter(({ priority }) => priority === 'P0').map(({ code }) => code)

const Photos = v.pipe(v.array(FileId, 'type'), v.minLength(1, 'empty'), v.maxLength(MAX_PHOTOS, 'too_many'))
/** The version that the person saw: the act is refused with REPORT_CHANGED if something happened since. */
const seen = { reportId: Ulid, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }

const Photo = v.object({
  /** Temporary address, or null while only its state may be told. */
  url: v.nullable(v.string()),
  check: v.picklist(CHECK_STATES),
  takenAt: v.nullable(v.number()),
})

export const ReportSummary = v.object({
  id: v.string(),
  number: v.string(),
  version: v.number(),
  state: v.picklist(REPORT_STATES),
  stateSince: v.number(),
  categoryCode: v.string(),
  priority: v.picklist(['P0', 'P1', 'P2', 'P3']),
  communityCode: v.string(),
  communityName: v.string(),
  landmark: v.nullable(v.string()),
  capturedAt: v.number(),
  receivedAt: v.number(),
  /** Null: nothing runs, or the calendar does not reach that far. */
  clock: v.nullable(v.object({ kind: v.picklist(['accept', 'handle', 'verify']), startedAt: v.number(), dueAt: v.nullable(v.number()) })),
  photo: v.nullable(Photo),
  /** What the caller can do now; the server's word. */
  actions: v.array(v.picklist(REPORT_ACTIONS)),
  /** Shown as 演示数据. */
  isDemo: v.boolean(),
})
export type ReportSummary = v.InferOutput<typeof ReportSummary>

const ReportEvent = v.object({
  id: v.string(),
  at: v.number(),
  action: v.picklist(REPORT_ACTIONS),
  from: v.nullable(v.picklist(REPORT_STATES)),
  to: v.picklist(REPORT_STATES),
  /** In which capacity, and as which unit. Never a person's name. */
  by: v.object({ as: v.string(), unit: v.nullable(v.string()), isMe: v.boolean() }),
  reasonCode: v.nullable(v.string()),
  /** Null also while it is held or refused. */
  note: v.nullable(v.string()),
})
export type ReportEvent = v.InferOutput<typeof ReportEvent>

export const ReportDetail = v.object({
  ...ReportSummary.entries,
  note: v.nullable(v.object({ text: v.nullable(v.string()), check: v.picklist(CHECK_STATES) })),
  /** Rounded to about 10 m for anybody but the reporter and those who handle it. */
  location: v.nullable(v.object({ lng: v.number(), lat: v.number(), accuracyM: v.number(), source: v.string() })),
  /** Why the point is looked at twice; null for anybody but those who handle it. */
  pointDoubt: v.nullable(v.picklist(POINT_DOUBTS)),
  routeConfidence: v.number(),
  routeAlternative: v.nullable(v.object({ code: v.string(), name: v.string() })),
  before: v.array(Photo),
  after: v.array(Photo),
  /** Metres between where it was reported and where the after-photo was taken. */
  afterDistanceM: v.nullable(v.number()),
  /** The topic that it became. */
  topicId: v.nullable(v.string()),
  events: v.array(ReportEvent),
  rating: v.nullable(v.object({ score: v.number(), tags: v.array(v.string()), note: v.nullable(v.string()) })),
  isMine: v.boolean(),
  /** Flagged by several, or taken down: others see the matter without words and photos. */
  isHidden: v.boolean(),
  /** For its reporter: what is kept from others; the id is that of `content.get`, which says why. */
  covered: v.array(v.object({ contentId: v.string(), part: v.picklist(['report', 'words', 'photo']) })),
})
export type ReportDetail = v.InferOutput<typeof ReportDetail>

const MEDIA_ERRORS = ['UPLOAD_NOT_YOURS', 'PHOTO_NOT_FOUND', 'PHOTO_EMPTY', 'PHOTO_TOO_LARGE', 'PHOTO_NOT_AN_IMAGE', 'PHOTO_DAMAGED'] as const
const STEP_ERRORS = ['REPORT_NOT_FOUND', 'REPORT_CHANGED', 'REPORT_WRONG_STATE'] as const

/** T1. Idempotent by `id`, the client's ULID: a repeat answers with what is stored. */
export const submitReport = operation({
  name: 'reports.submit',
  input: v.strictObject({
    id: Ulid,
    categoryCode: CategoryCode,
    /** fileIDs under uploads/{personId}/{id}/. */
    photos: Photos,
    location: v.optional(Location),
    /** Chosen by the person; needed where the point does not tell, or there is none. */
    communityCode: v.optional(CommunityCode),
    landmark: v.optional(text(MAX_LANDMARK)),
    note: v.optional(text(MAX_NOTE)),
    capturedAt: InstantMs,
  }),
  output: ReportSummary,
  policy: person,
  publishes: { at: { placeKey: 'communityCode', pointKey: 'location' }, except: { key: 'categoryCode', values: DANGERS } },
  errors: [...MEDIA_ERRORS, 'POINT_OUTSIDE_CITY', 'COMMUNITY_REQUIRED', 'PLACE_UNKNOWN', 'TEXT_REFUSED', 'REPORT_ID_TAKEN', 'REPORT_CATEGORY_BY_PHONE'],
})

/** The caller's own, newest first. */
export const listMyReports = operation({
  name: 'reports.listMine',
  input: v.strictObject({ ...pageInput }),
  output: page(ReportSummary),
  policy: person,
  errors: [],
})

/** One report, as much of it as the caller may see. */
export const getReport = operation({
  name: 'reports.get',
  input: v.strictObject({ reportId: Ulid }),
  output: ReportDetail,
  policy: anyOf(related(['reporter'], THE_REPORT), appointed(STAFF, THE_REPORT), visible(THE_REPORT)),
  errors: ['REPORT_NOT_FOUND'],
})

/** The report that somebody read aloud, for those who work at the place. One of elsewhere is none: whoever asks is not told that it exists. */
export const findReportByNumber = operation({
  name: 'reports.findByNumber',
  input: v.strictObject({ placeCode: PlaceCode, number: v.pipe(v.string('type'), v.regex(RECEIPT_NUMBER_PATTERN, 'format')) }),
  output: v.object({ reportId: v.string() }),
  policy: appointed(STAFF, { placeKey: 'placeCode' }),
  errors: ['REPORT_NOT_FOUND'],
})

/** What waits at a community or in one grid, by the clock: the soonest due first. */
export const listReportQueue = operation({
  name: 'reports.listQueue',
  input: v.strictObject({
    placeCode: CommunityOrGridCode,
    stage: v.optional(v.picklist(['intake', 'handling', 'verifying', 'done'], 'choice'), 'intake'),
    ...pageInput,
  }),
  output: page(ReportSummary),
  policy: appointed(STAFF, { placeKey: 'placeCode' }),
  errors: [],
})

export const SolvedReport = v.object({
  id: v.string(),
  categoryCode: v.string(),
  landmark: v.nullable(v.string()),
  /** Temporary addresses; null where the public may see none. */
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  solvedAt: v.number(),
  /** From the report to the end, ms. */
  tookMs: v.number(),
  /** Shown as 演示数据. */
  isDemo: v.boolean(),
})
export type SolvedReport = v.InferOutput<typeof SolvedReport>

/** What was closed as done in a community, the latest first; private matters are not among it. */
export const listSolvedReports = operation({
  name: 'reports.listSolved',
  input: v.strictObject({ communityCode: CommunityCode, ...pageInput }),
  output: page(SolvedReport),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** T2. */
export const acceptReport = operation({
  name: 'reports.accept',
  input: v.strictObject(seen),
  output: ReportDetail,
  policy: appointed(INTAKE, THE_REPORT),
  errors: [...STEP_ERRORS],
})

/** T3. The next step tells the person whom to turn to. */
export const rejectReport = operation({
  name: 'reports.reject',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(REJECT_REASONS, 'choice'), nextStep: text(MAX_NOTE) }),
  output: ReportDetail,
  policy: appointed(INTAKE, THE_REPORT),
  errors: [...STEP_ERRORS, 'EXPLANATION_REQUIRED', 'TEXT_REFUSED'],
})

/** T7 from the queue or after acceptance; T12 from rework. After-photos under uploads/{personId}/{reportId}/. */
export const resolveReport = operation({
  name: 'reports.resolve',
  input: v.strictObject({
    ...seen,
    photos: v.optional(v.pipe(v.array(FileId, 'type'), v.maxLength(MAX_PHOTOS, 'too_many')), []),
    location: v.optional(Location),
    note: v.optional(text(MAX_NOTE)),
  }),
  output: ReportDetail,
  policy: appointed(FIELD_WORK, THE_REPORT),
  errors: [...STEP_ERRORS, ...MEDIA_ERRORS, 'AFTER_PHOTO_REQUIRED', 'EXPLANATION_REQUIRED', 'TEXT_REFUSED'],
})

/** T13: the reporter, or a verifier who did not handle it. */
export const confirmReport = operation({
  name: 'reports.confirm',
  input: v.strictObject(seen),
  output: ReportDetail,
  policy: anyOf(related(['reporter'], THE_REPORT), appointed(FIELD_WORK, THE_REPORT)),
  errors: [...STEP_ERRORS, 'HANDLER_CANNOT_VERIFY'],
})

/** T14: it is not fixed. */
export const disputeReport = operation({
  name: 'reports.dispute',
  input: v.strictObject({ ...seen, note: v.optional(text(MAX_NOTE)) }),
  output: ReportDetail,
  policy: anyOf(related(['reporter'], THE_REPORT), appointed(FIELD_WORK, THE_REPORT)),
  publishes: NOTE_SHOWN,
  errors: [...STEP_ERRORS, 'HANDLER_CANNOT_VERIFY', 'TEXT_REFUSED'],
})

/** T16: the reporter once within 14 days, staff any time with a reason. */
export const reopenReport = operation({
  name: 'reports.reopen',
  input: v.strictObject({ ...seen, note: v.optional(text(MAX_NOTE)) }),
  output: ReportDetail,
  policy: anyOf(related(['reporter'], THE_REPORT), appointed([...INTAKE, 'street-officer'], THE_REPORT)),
  publishes: NOTE_SHOWN,
  errors: [...STEP_ERRORS, 'REOPEN_TOO_LATE', 'REOPEN_USED', 'EXPLANATION_REQUIRED', 'TEXT_REFUSED'],
})

/** T15. */
export const rateReport = operation({
  name: 'reports.rate',
  input: v.strictObject({
    ...seen,
    score: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'), v.maxValue(5, 'range')),
    tags: v.optional(v.pipe(v.array(v.picklist(RATING_TAGS, 'choice'), 'type'), v.maxLength(RATING_TAGS.length, 'too_many')), []),
    note: v.optional(text(MAX_NOTE)),
  }),
  output: ReportDetail,
  policy: related(['reporter'], THE_REPORT),
  publishes: NOTE_SHOWN,
  errors: [...STEP_ERRORS, 'RATING_TOO_LATE', 'RATING_EXISTS', 'TEXT_REFUSED'],
})

/** T18: only before acceptance. */
export const withdrawReport = operation({
  name: 'reports.withdraw',
  input: v.strictObject(seen),
  output: ReportDetail,
  policy: related(['reporter'], THE_REPORT),
  errors: [...STEP_ERRORS],
})

