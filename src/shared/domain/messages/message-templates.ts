import * as v from 'valibot'
import { characterCount } from '../characters'
import { formatReceiptNumber, receiptNumber } from '../reports/receipt-number'
import { REWORDABLE } from './notice-kinds'

/** WeChat's bounds for the fields of a subscription message, characters. */
export const FIELD_BOUNDS = { thing: 20, phrase: 5 } as const

/** What a sentence may name; filled in from the values of the message. */
export const PLACEHOLDERS = ['number', 'category'] as const

const Sentence = v.strictObject({
  kind: v.pipe(v.string('type'), v.maxLength(40, 'format')),
  /** In the inbox. */
  title: v.pipe(v.string('type'), v.maxLength(FIELD_BOUNDS.thing * 4, 'too_long')),
  /** On the telephone; null: the built-in one. */
  phrase: v.nullable(v.pipe(v.string('type'), v.maxLength(FIELD_BOUNDS.phrase * 4, 'too_long'))),
})
export type MessageSentence = v.InferOutput<typeof Sentence>

/** Sentences in place of the built-in ones, by kind. */
export const MessageTemplates = v.strictObject({ sentences: v.pipe(v.array(Sentence), v.maxLength(120, 'too_many')) })
export type MessageTemplates = v.InferOutput<typeof MessageTemplates>

export type SentenceFault = 'unknown' | 'twice' | 'empty' | 'too_long' | 'placeholder' | 'phrase'

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
    if (!(REWORDABLE as readonly string[]).includes(sentence.kind)) faults[at] = 'unknown'
    else if (kinds.indexOf(sentence.kind) !== index) faults[at] = 'twice'
    else if (title) faults[`${at}.title`] = title
    else if (sentence.phrase !== null && !isPhrase(sentence.phrase)) faults[`${at}.phrase`] = 'phrase'
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

export function isPhrase(phrase: string): boolean {
  return PHRASE.test(phrase)
}

/** A placeholder without a value leaves nothing behind. */
export function fillSentence(title: string, values: Readonly<Record<string, string | undefined>>): string {
  return title.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '')
}
