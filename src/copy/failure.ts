import type { ErrorCode, ErrorFields } from '../shared/errors'
import { errorSentence } from './errors'

interface Failure {
  code: ErrorCode
  fields?: ErrorFields
  requestId?: string
}

/** Failures that somebody may have to look up in the log: these carry their number. */
const OURS: readonly ErrorCode[] = ['INTERNAL', 'UNAVAILABLE']

/** What stands where something could not be read: ErrorState's words. */
export function failureWords(failure: Failure): { title: string; text: string; retryLabel: string } {
  const sentence = errorSentence(failure.code, { fields: failure.fields })
  const number = failure.requestId && OURS.includes(failure.code) ? `。错误号 ${failure.requestId.slice(-6)}` : ''
  return { title: '没读出来', text: sentence + number, retryLabel: '再试一次' }
}
