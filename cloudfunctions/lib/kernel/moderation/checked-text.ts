import { CHECK_STATE_BY_VERDICT, type CheckState, type Verdict } from '@/shared/domain/moderation/check-state'
import { AppError } from '@/shared/errors'
import { judgeText } from './judge-text'

/** Words that somebody else might read, with the state of their check and what was answered. */
export interface CheckedText {
  text: string
  check: CheckState
  suggest: Verdict
  /** The platform's (C11), null without an answer. */
  label: number | null
  traceId: string | null
}

/**
 * One check over all the texts of one submission; absent ones stay null. Fails closed: without a verdict they are held.
 * @throws TEXT_REFUSED
 */
export async function checkTexts<Key extends string>(openid: string, texts: Record<Key, string | undefined>, isOffice = false): Promise<Record<Key, CheckedText | null>> {
  const entries = Object.entries(texts) as [Key, string | undefined][]
  const given = entries.flatMap(([, text]) => (text === undefined ? [] : [text]))
  if (given.length === 0) return Object.fromEntries(entries.map(([key]) => [key, null])) as Record<Key, null>
  const { verdict: suggest, label, traceId } = await judgeText(openid, given.join('\n'), isOffice)
  const check = CHECK_STATE_BY_VERDICT[suggest]
  if (check === 'refused') throw new AppError('TEXT_REFUSED')
  return Object.fromEntries(entries.map(([key, text]) => [key, text === undefined ? null : { text, check, suggest, label, traceId }])) as Record<Key, CheckedText | null>
}

/** Held because nobody could check it: the clock asks again. */
export function isUnchecked(...texts: (CheckedText | null)[]): boolean {
  return texts.some((text) => text?.check === 'held' && text.suggest === 'none')
}

/** Held because a person has to look. */
export function isDoubted(...texts: (CheckedText | null)[]): boolean {
  return texts.some((text) => text?.check === 'held' && text.suggest === 'review')
}
