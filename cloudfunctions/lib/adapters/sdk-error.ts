import { AppError } from '@/shared/errors'

/** What an SDK rejection says: its text, wherever this SDK put it. */
export function sdkErrorText(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { errMsg, message } = error as { errMsg?: unknown; message?: unknown }
  return String(errMsg ?? message ?? error)
}

/** System error, timeout, and a request that never arrived: the service did not answer, and asking again may help. */
const NO_ANSWER = [-501001, -501002]

/**
 * Turns a rejection into what the caller may rely on. A transaction conflict arrives with the code of a system error (the SDK loses its
 * own), so it is let through for retry-transaction to recognise.
 */
export function rethrow(error: unknown): never {
  const code = typeof error === 'object' && error !== null ? (error as { errCode?: unknown }).errCode : undefined
  const isConflict = sdkErrorText(error).includes('TransactionConflict')
  if (!isConflict && typeof code === 'number' && NO_ANSWER.includes(code)) {
    throw new AppError('UNAVAILABLE', { cause: error, message: sdkErrorText(error) })
  }
  throw error instanceof Error ? error : new Error(sdkErrorText(error), { cause: error })
}
