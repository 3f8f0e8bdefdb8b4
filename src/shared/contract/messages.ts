import * as v from 'valibot'
import { operation } from './operation'
import { person } from './policy'
import { TEMPLATE_KEYS, TEMPLATES_A_TAP, type TemplateKey } from '../domain/messages/template-keys'
import { page, pageInput, Ulid } from './primitives'

/** What a message can be about, and so which page it opens. */
export const MESSAGE_SUBJECTS = ['report', 'household', 'content', 'block', 'announcement', 'appointment', 'account', 'rider', 'topic', 'ballot', 'station', 'service'] as const
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

const count = v.number()
/** Messages that may still be sent, by template; at most 99. */
const Left = v.object({ result: count, decision: count, waiting: count, deadline: count, progress: count } satisfies Record<TemplateKey, typeof count>)

/** What was accepted at one tap: each template is one message that may be sent (C40). Idempotent by `askId`. */
export const recordConsent = operation({
  name: 'messages.recordConsent',
  input: v.strictObject({
    askId: Ulid,
    templates: v.pipe(
      v.array(v.picklist(TEMPLATE_KEYS, 'choice'), 'type'),
      v.minLength(1, 'empty'),
      v.maxLength(TEMPLATES_A_TAP, 'too_many'),
      v.check((keys) => new Set(keys).size === keys.length, 'repeated'),
    ),
  }),
  output: v.object({ left: Left }),
  policy: person,
  errors: [],
})

/** How WeChat tells the caller; the inbox in the app has everything, whatever is chosen. */
const MessageSettings = v.object({
  /** The templates that this deployment has. */
  offered: v.array(v.picklist(TEMPLATE_KEYS)),
  left: Left,
  /** Steps on the way by WeChat too. */
  tellsProgress: v.boolean(),
})
export type MessageSettings = v.InferOutput<typeof MessageSettings>

export const getMessageSettings = operation({ name: 'messages.getSettings', input: v.strictObject({}), output: MessageSettings, policy: person, errors: [] })

/** Repeating it changes nothing. */
export const updateMessageSettings = operation({
  name: 'messages.updateSettings',
  input: v.strictObject({ tellsProgress: v.boolean('type') }),
  output: MessageSettings,
  policy: person,
  errors: [],
})
