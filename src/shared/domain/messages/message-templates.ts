import * as v from 'valibot'
import { characterCount } from '../characters'
import { formatReceiptNumber, receiptNumber } from '../reports/receipt-number'

/** WeChat's bounds for the fields of a subscription message, characters. */
export const FIELD_BOUNDS = { thing: 20, phrase: 5 } as const

/** What a sentence may name; filled in from the values of the message. */
export const PLACEHOLDERS = ['number', 'category'] as const

/**
 * Kinds whose sentence a city may change, with the words that WeChat's own message says of them: a phrase of at most five characters.
 * Null: told in the app only.
 */
export const PUSH_PHRASES: Readonly<Record<string, string | null>> = {
  'report.accept': '已受理',
  'report.reject': '未受理',
  'report.resolve': '待您确认',
  'report.confirm': '已办结',
  'report.dispute': '退回重办',
  'report.reopen': '重新办理',
  'report.due_later': null,
  'household.approve': null,
  'household.refuse': null,
}

const Sentence = v.strictObject({
  kind: v.pipe(v.string('type'), v.maxLength(40, 'format')),
  /** In the inbox. */
  title: v.pipe(v.string('type'), v.maxLength(FIELD_BOUNDS.thing * 4, 'too_long')),
  /** On the telephone; null: the built-in one. */
  phrase: v.nullable(v.pipe(v.string('type'), v.maxLength(FIELD_BOUNDS.phrase * 4, 'too_long'))),
})
export type MessageSentence = v.InferOutput<typeof Sentence>

/** Sentences in place of the built-in ones, by kind. */
export const MessageTemplates = v.strictObject({ sentences: v.pipe(v.array(Sentence), v.maxLength(60, 'too_many')) })
export type MessageTemplates = v.InferOutput<typeof MessageTemplates>

export type SentenceFault = 'unknown' | 'twice' | 'empty' | 'too_long' | 'placeholder' | 'phrase' | 'in_app_only'

/** WeChat takes Chinese characters only in a phrase. */
const PHRASE = /^\p{Script=Han}{1,5}$/u
const PLACEHOLDER = /\{([^{}]*)\}/g
/** What a placeholder stands for at its longest: a receipt number and the longest short name of a kind. */
const LONGEST_VALUE: Readonly<Record<(typeof PLACEHOLDERS)[number], string>> = { number: formatReceiptNumber(receiptNumber('0'.repeat(26))), category: '护栏信号灯' }

/** What cannot be, by path; empty: nothing. */
export function sentenceFaults({ sentences }: MessageTemplates): Record<string, SentenceFault> {
  const faults: Record<string, SentenceFault> = {}
  const kinds = sentences.map(({ kind }) => kind)
  sentences.forEach((sentence, index) => {
    const at = `sentences.${index}`
    const title = titleFault(sentence.title)
    const phrase = phraseFault(sentence)
    if (!(sentence.kind in PUSH_PHRASES)) faults[at] = 'unknown'
    else if (kinds.indexOf(sentence.kind) !== index) faults[at] = 'twice'
    else if (title) faults[`${at}.title`] = title
    else if (phrase) faults[`${at}.phrase`] = phrase
  })
  return faults
}

function titleFault(title: string): SentenceFault | undefined {
  if (title.trim() === '') return 'empty'
  const names = (title.match(PLACEHOLDER) ?? []).map((one) => one.slice(1, -1))
  const rest = title.replace(PLACEHOLDER, '')
  if (names.some((name) => !(PLACEHOLDERS as readonly string[]).includes(name)) || /[{}]/.test(rest)) return 'placeholder'
  // Measured with the longest values, so that no message is ever cut or refused for its length.
  return characterCount(fillSentence(title, LONGEST_VALUE)) > FIELD_BOUNDS.thing ? 'too_long' : undefined
}

function phraseFault({ kind, phrase }: MessageSentence): SentenceFault | undefined {
  if (phrase === null) return undefined
  if (PUSH_PHRASES[kind] === null) return 'in_app_only'
  return PHRASE.test(phrase) ? undefined : 'phrase'
}

/** A placeholder without a value leaves nothing behind. */
export function fillSentence(title: string, values: Readonly<Record<string, string | undefined>>): string {
  return title.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '')
}
