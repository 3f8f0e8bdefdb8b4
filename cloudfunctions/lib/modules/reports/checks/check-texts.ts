import { CHECK_STATE_BY_VERDICT, type CheckState } from '@/shared/domain/moderation'
import { AppError } from '@/shared/errors'
import { checkText } from '../../../adapters/content-check'
import type { CheckedText } from '../report-document'

/**
 * One check over all the texts of one submission; absent ones stay null. Fails closed: without a verdict they are held.
 * @throws TEXT_REFUSED
 */
export async function checkTexts<Key extends string>(openid: string, texts: Record<Key, string | undefined>): Promise<Record<Key, CheckedText | null>> {
  const entries = Object.entries(texts) as [Key, string | undefined][]
  const given = entries.flatMap(([, text]) => (text === undefined ? [] : [text]))
  const check: CheckState = given.length === 0 ? 'passed' : CHECK_STATE_BY_VERDICT[await checkText(openid, given.join('\n'))]
  if (check === 'refused') throw new AppError('TEXT_REFUSED')
  return Object.fromEntries(entries.map(([key, text]) => [key, text === undefined ? null : { text, check }])) as Record<Key, CheckedText | null>
}

export function isHeld(...texts: (CheckedText | null)[]): boolean {
  return texts.some((text) => text?.check === 'held')
}
