import { AppError } from '@/shared/errors'
import { MINUTE } from '@/shared/domain/time'

/** Nobody taps this often; a loop does. */
const CALLS = 120
const WINDOW_MS = MINUTE
const REMEMBERED_KEYS = 2_000

/**
 * A brake against loops: calls per person and operation in a sliding minute. Approximate on purpose: each warm instance counts for itself
 * and forgets when it ends, so that it costs no trip. Limits that must hold are decided on stored facts.
 */
export function createCallLimit(limit = CALLS): (key: string, now: number) => void {
  const calls = new Map<string, number[]>()
  return (key, now) => {
    const recent = (calls.get(key) ?? []).filter((at) => at > now - WINDOW_MS && at <= now)
    calls.delete(key)
    const oldest = recent[0]
    if (recent.length >= limit && oldest !== undefined) {
      calls.set(key, recent)
      throw new AppError('RATE_LIMITED', { fields: { retryAt: String(oldest + WINDOW_MS) } })
    }
    calls.set(key, [...recent, now])
    if (calls.size > REMEMBERED_KEYS) calls.delete(calls.keys().next().value as string)
  }
}
