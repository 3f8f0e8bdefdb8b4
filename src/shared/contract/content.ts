import * as v from 'valibot'
import { CONTENT_ACTIONS, CONTENT_STATES } from '../domain/moderation/content-states'
import { APPEAL_REASONS, FLAG_REASONS, RELEASE_REASONS } from '../domain/moderation/reasons'
import { DECIDERS, DECISION_LOCKS } from '../domain/moderation/who-decides'
import { STAFF } from './reports'
import { MESSAGE_SUBJECTS } from './messages'
import { operation } from './operation'
import { anyOf, anyone, appointed, related, type SubjectRef, visible } from './policy'
import { CommunityCode, page, pageInput } from './primitives'

/** `kind:id`; the kind says which domain keeps the words and photos themselves. */
export const ContentId = v.pipe(v.string('type'), v.maxLength(90, 'too_long'), v.regex(/^[a-z-]{3,30}:[0-9A-Za-z:-]{1,60}$/, 'format'))
const THE_CONTENT: SubjectRef = { subject: 'content', key: 'contentId' }
/** The version that the person saw: the act is refused with CONTENT_CHANGED if something happened since. */
const seen = { contentId: ContentId, version: v.pipe(v.number('type'), v.integer('format'), v.minValue(1, 'range')) }
const STEP_ERRORS = ['CONTENT_NOT_FOUND', 'CONTENT_CHANGED', 'CONTENT_WRONG_STATE'] as const

/** Why it waits: the check doubts it, nobody could check it in time, people flagged it, its author appealed. */
export const CONTENT_CAUSES = ['doubt', 'unchecked', 'stopped', 'flags'] as const

export const HeldContent = v.object({
  id: v.string(),
  version: v.number(),
  state: v.picklist(CONTENT_STATES),
  cause: v.picklist(CONTENT_CAUSES),
  /** The platform's label (C11), where it gave one. */
  label: v.nullable(v.number()),
  isPhoto: v.boolean(),
  /** First words, for those who decide. */
  excerpt: v.nullable(v.string()),
  /** Page that it belongs to. */
  subject: v.object({ type: v.picklist(MESSAGE_SUBJECTS), id: v.string() }),
  placeName: v.string(),
  openSince: v.number(),
  /** Null: nothing waits. */
  dueAt: v.nullable(v.number()),
  flags: v.array(v.object({ reason: v.picklist(FLAG_REASONS), count: v.number() })),
  /** Why the caller may not decide it; null: they may. */
  lock: v.nullable(v.picklist(DECISION_LOCKS)),
})
export type HeldContent = v.InferOutput<typeof HeldContent>

export const ContentDetail = v.object({
  ...HeldContent.entries,
  /** Marks are in characters. */
  texts: v.array(v.object({ text: v.string(), marks: v.array(v.object({ from: v.number(), to: v.number(), reason: v.picklist(FLAG_REASONS) })) })),
  photoCount: v.number(),
  /** Unit and office, never a person. */
  steps: v.array(
    v.object({
      at: v.number(),
      action: v.picklist(CONTENT_ACTIONS),
      as: v.nullable(v.picklist(DECIDERS)),
      reasonCode: v.nullable(v.string()),
    }),
  ),
  isMine: v.boolean(),
  canAppeal: v.boolean(),
  canDecide: v.boolean(),
  /** A person refused it, and the caller may keep its author from publishing for it. */
  canBlock: v.boolean(),
})
export type ContentDetail = v.InferOutput<typeof ContentDetail>

/** What waits at a community for somebody to decide, the soonest due first. */
export const listHeldContent = operation({
  name: 'content.listHeld',
  input: v.strictObject({ communityCode: CommunityCode, ...pageInput }),
  output: page(HeldContent),
  policy: appointed(DECIDERS, { placeKey: 'communityCode' }),
  errors: [],
})

/** One thing, for its author and for those who decide. */
export const getContent = operation({
  name: 'content.get',
  input: v.strictObject({ contentId: ContentId }),
  output: ContentDetail,
  policy: anyOf(related(['author'], THE_CONTENT), appointed(DECIDERS, THE_CONTENT)),
  errors: ['CONTENT_NOT_FOUND', 'CONTENT_WRONG_STATE'],
})

/** The covered photos of one thing. Every look is an act in the audit that the author sees. */
export const openContentPhotos = operation({
  name: 'content.openPhotos',
  input: v.strictObject({ contentId: ContentId }),
  output: v.object({ urls: v.array(v.string()) }),
  policy: appointed(DECIDERS, THE_CONTENT),
  errors: ['CONTENT_NOT_FOUND', 'CONTENT_WRONG_STATE'],
})

/** It stands, or stands again. */
export const releaseContent = operation({
  name: 'content.release',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(RELEASE_REASONS, 'choice') }),
  output: ContentDetail,
  policy: appointed(DECIDERS, THE_CONTENT),
  errors: [...STEP_ERRORS, 'CONTENT_NEEDS_ANOTHER'],
})

/** It does not stand. */
export const refuseContent = operation({
  name: 'content.refuse',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(FLAG_REASONS, 'choice') }),
  output: ContentDetail,
  policy: appointed(DECIDERS, THE_CONTENT),
  errors: [...STEP_ERRORS, 'CONTENT_NEEDS_ANOTHER'],
})

/** C14. Once a person and thing; a repeat is a success that changes nothing. */
export const flagContent = operation({
  name: 'content.flag',
  input: v.strictObject({ contentId: ContentId, reason: v.picklist(FLAG_REASONS, 'choice') }),
  output: v.object({ isNew: v.boolean() }),
  policy: anyOf(visible(THE_CONTENT), appointed(STAFF, THE_CONTENT)),
  errors: ['CONTENT_NOT_FOUND', 'OWN_CONTENT'],
})

/** Once, by the author; somebody else decides. */
export const appealContent = operation({
  name: 'content.appeal',
  input: v.strictObject({ ...seen, reasonCode: v.picklist(APPEAL_REASONS, 'choice') }),
  output: ContentDetail,
  policy: related(['author'], THE_CONTENT),
  errors: [...STEP_ERRORS, 'APPEAL_USED'],
})

/**
 * C16: how much was published in a community in a month (Asia/Shanghai), and what of it was held, taken down and restored. At most 1,000 of
 * either are counted; `isMore`, `isMorePosted` say so.
 */
export const countContent = operation({
  name: 'content.countsOf',
  input: v.strictObject({ communityCode: CommunityCode, month: v.pipe(v.string('type'), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'format')) }),
  output: v.object({ posted: v.number(), isMorePosted: v.boolean(), held: v.number(), hidden: v.number(), removed: v.number(), restored: v.number(), isMore: v.boolean() }),
  policy: anyone,
  errors: ['PLACE_UNKNOWN'],
})
