import type { Verdict } from '@/shared/domain/moderation/check-state'
import { markPassages } from '@/shared/domain/moderation/own-words'
import { checkText, type TextVerdict } from '../../adapters/content-check'

/**
 * The platform's word on a text, and ours beside it (C11: the platform's check is basic and must not be the only one). Ours never refuses: it
 * asks for a person. An office writes names and numbers on duty, so that only the platform is asked about its words.
 */
export async function judgeText(openid: string, text: string, isOffice: boolean): Promise<TextVerdict> {
  const answer = await checkText(openid, text)
  const isDoubtful = answer.verdict === 'pass' && !isOffice && markPassages(text).length > 0
  return isDoubtful ? { ...answer, verdict: 'review' satisfies Verdict } : answer
}
