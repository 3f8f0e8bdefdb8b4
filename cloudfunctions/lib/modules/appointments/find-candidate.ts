import { findCandidate as contract } from '@/shared/contract/appointments'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import { findCode } from './candidate-codes.store'

/** One trip. */
export const findCandidate = handle(contract, async ({ code }, { now }) => {
  const shown = await findCode(code)
  if (!shown || shown.expiresAt.getTime() <= now) throw new AppError('CANDIDATE_UNKNOWN', { fields: { code: 'unknown' } })
  return { personId: shown.personId }
})
