import { AppError } from '@/shared/errors'
import type { CheckState } from '@/shared/domain/moderation/check-state'
import { judgeText } from '../../kernel/moderation/judge-text'

/**
 * Official words are published with a clean verdict or not at all: what a person would have to look at is refused like what is risky, because
 * its author is at hand and can say it otherwise.
 * @throws TEXT_REFUSED
 */
export async function checkWords(openid: string, { title, body }: { title: string; body: string }): Promise<Extract<CheckState, 'passed' | 'held'>> {
  const { verdict } = await judgeText(openid, `${title}\n${body}`, true)
  if (verdict === 'risky' || verdict === 'review') throw new AppError('TEXT_REFUSED')
  return verdict === 'pass' ? 'passed' : 'held'
}
