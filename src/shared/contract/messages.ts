import * as v from 'valibot'
import { operation } from './operation'
import { person } from './policy'
import { page, pageInput, Ulid } from './primitives'

/** Subscription templates by key; the template ids are configuration of the deployment. */
export const TEMPLATE_KEYS = ['report_progress'] as const

/** What a message can be about, and so which page it opens. */
export const MESSAGE_SUBJECTS = ['report', 'household', 'content', 'block', 'announcement', 'appointment', 'account', 'rider', 'topic'] as const
export type MessageSubject = (typeof MESSAGE_SUBJECTS)[number]

export const Message = v.object({
  id: v.string(),
  at: v.number(),
  /** Sentence key in src/copy with its values: texts are not stored. */
  kind: v.string(),
  values: v.record(v.string(), v.string()),
  /** The city's own sentence in place of the built-in one, with its placeholders. */
  title: v.optional(v.nullable(v.string()), null),
  /** Page that it opens. */
  subject: v.object({ type: v.picklist(MESSAGE_SUBJECTS), id: v.string() }),
  waitsForMe: v.boolean(),
  isRead: v.boolean(),
})
export type Message = v.InferOutput<typeof Message>

/** The caller's own, newest first. */
export const listMyMessages = operation({
  name: 'messages.listMine',
  input: v.strictObject({ ...pageInput }),
  output: page(Message),
  policy: person,
  errors: [],
})

/** All messages up to and including this time are read. */
export const markMessagesRead = operation({
  name: 'messages.markRead',
  input: v.strictObject({ upTo: v.pipe(v.number('type'), v.integer('format'), v.minValue(0, 'range')) }),
  output: v.object({ unreadMessages: v.number() }),
  policy: person,
  errors: [],
})

/** One accepted ask is one message that may be sent (C40). Idempotent by `askId`. */
export const recordConsent = operation({
  name: 'messages.recordConsent',
  input: v.strictObject({ askId: Ulid, template: v.picklist(TEMPLATE_KEYS, 'choice') }),
  output: v.object({ left: v.number() }),
  policy: person,
  errors: [],
})
