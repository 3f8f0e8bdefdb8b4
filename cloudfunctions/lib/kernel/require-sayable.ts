import { AppError } from '@/shared/errors'
import { checkText } from '../adapters/content-check'

/**
 * For short words of staff that are public at once: only a text that passes goes on, its author can say it otherwise.
 * @throws TEXT_REFUSED; UNAVAILABLE without a verdict
 */
export async function requireSayable(openid: string, field: string, text: string): Promise<void> {
  const { verdict } = await checkText(openid, text)
  if (verdict === 'none') throw new AppError('UNAVAILABLE')
  if (verdict !== 'pass') throw new AppError('TEXT_REFUSED', { fields: { [field]: 'refused' } })
}
