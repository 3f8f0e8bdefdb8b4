import { AppError, isAppError } from '@/shared/errors'

/** A failure that nobody expected is one of ours: INTERNAL. */
export function asAppError(error: unknown): AppError {
  return isAppError(error) ? error : new AppError('INTERNAL', { cause: error, message: String(error) })
}
