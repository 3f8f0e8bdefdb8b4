import * as v from 'valibot'
import { ANNOUNCEMENT_STATES } from '../domain/announcements/announcement-states'
import { ROLES, type Role } from '../domain/appointments'
import { operation } from './operation'
import { anyone, appointed, type SubjectRef } from './policy'
import { CommunityCode, InstantMs, page, pageInput, PlaceCode, text, Ulid } from './primitives'

/** Characters. */
export const MAX_TITLE = 30
export const MAX_BODY = 2_000

/** What it is about; each has a form of words to begin from, in src/copy. */
export const ANNOUNCEMENT_TOPICS = ['outage', 'activity', 'service', 'reminder'] as const
/** Why it was taken back, closed list; the words are in src/copy. */
export const WITHDRAWAL_REASONS = ['wrong', 'cancelled', 'changed', 'not_ours'] as const

/** Those who speak for a community or a street; residents see the office. */
export const PUBLISHERS: readonly Role[] = ['secretary', 'street-officer']

const THE_ANNOUNCEMENT: SubjectRef = { subject: 'announcement', key: 'announcementId' }
const Version = v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range'))
/** The version that the person saw: the act is refused with ANNOUNCEMENT_CHANGED if something happened since. */
const seen = { announcementId: Ulid, version: Version }
const STEP_ERRORS = ['ANNOUNCEMENT_NOT_FOUND', 'ANNOUNCEMENT_CHANGED', 'ANNOUNCEMENT_WRONG_STATE'] as const

export const AnnouncementSummary = v.object({
  id: v.string(),
  version: v.number(),
  state: v.picklist(ANNOUNCEMENT_STATES),
  topic: v.picklist(ANNOUNCEMENT_TOPICS),
  /** Empty for the public while it is hidden. */
  title: v.string(),
  /** First words; null once it is withdrawn: the line stays, the words go. */
  excerpt: v.nullable(v.string()),
  place: v.object({ code: v.string(), name: v.string() }),
  /** The office that published it, never a person. Null: not published yet. */
  publishedAs: v.nullable(v.picklist(ROLES)),
  /** Of a draft: when it was saved. */
  at: v.number(),
  endsAt: v.number(),
  withdrawal: v.nullable(v.object({ at: v.number(), reasonCode: v.picklist(WITHDRAWAL_REASONS) })),
  /** Flagged by several, or taken down by the level above. */
  isHidden: v.boolean(),
  /** Shown as 演示数据. */
  isDemo: v.boolean(),
})
export type AnnouncementSummary = v.InferOutput<typeof AnnouncementSummary>

export const Announcement = v.object({ ...AnnouncementSummary.entries, body: v.nullable(v.string()) })
export type Announcement = v.InferOutput<typeof Announcement>

/**
 * Keeps a draft; `version` is absent the first time. The words are checked here already: what the check refuses, or wants a person to look at,
 * is TEXT_REFUSED, so that its author can say it otherwise. Idempotent by `id` and `version`.
 */
export const saveAnnouncement = operation({
  name: 'announcements.save',
  input: v.strictObject({
    id: Ulid,
    version: v.optional(Version),
    /** A street or a community. */
    placeCode: PlaceCode,
    topic: v.picklist(ANNOUNCEMENT_TOPICS, 'choice'),
    title: text(MAX_TITLE),
    body: text(MAX_BODY),
    /** When it is taken down by itself, within a year. */
    endsAt: InstantMs,
  }),
  output: Announcement,
  policy: appointed(PUBLISHERS, { placeKey: 'placeCode' }),
  errors: ['PLACE_UNKNOWN', 'TEXT_REFUSED', ...STEP_ERRORS],
})

/** Without a verdict on its words it is not shown: it goes to CHECKING and is published by the clock once they pass. */
export const publishAnnouncement = operation({
  name: 'announcements.publish',
  input: v.strictObject(seen),
  output: Announcement,
  policy: appointed(PUBLISHERS, THE_ANNOUNCEMENT),
  errors: ['TEXT_REFUSED', 'ANNOUNCEMENT_OVER', ...STEP_ERRORS],
})

/** What was published stays as a line with the reason; what still waited for its check is a draft again. */
export const withdrawAnnouncement = operation({
  name: 'announcements.withdraw',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(WITHDRAWAL_REASONS, 'choice') }),
  output: Announcement,
  policy: appointed(PUBLISHERS, THE_ANNOUNCEMENT),
  errors: ['ANNOUNCEMENT_OVER', ...STEP_ERRORS],
})

/** What stands in a community and in the places above it, newest first; `past`: what is over. */
export const listAnnouncements = operation({
  name: 'announcements.list',
  input: v.strictObject({ communityCode: CommunityCode, which: v.optional(v.picklist(['current', 'past'], 'choice'), 'current'), ...pageInput }),
  output: page(AnnouncementSummary),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})

/** One that was published, whatever became of it since. */
export const getAnnouncement = operation({
  name: 'announcements.get',
  input: v.strictObject({ announcementId: Ulid }),
  output: Announcement,
  policy: anyone,
  errors: ['ANNOUNCEMENT_NOT_FOUND'],
})

/** What is being written at a place, the latest saved first. */
export const listAnnouncementDrafts = operation({
  name: 'announcements.listDrafts',
  input: v.strictObject({ placeCode: PlaceCode, ...pageInput }),
  output: page(AnnouncementSummary),
  policy: appointed(PUBLISHERS, { placeKey: 'placeCode' }),
  errors: [],
})

/** One in any state, for those who publish there. */
export const getAnnouncementDraft = operation({
  name: 'announcements.getDraft',
  input: v.strictObject({ announcementId: Ulid }),
  output: Announcement,
  policy: appointed(PUBLISHERS, THE_ANNOUNCEMENT),
  errors: ['ANNOUNCEMENT_NOT_FOUND'],
})
