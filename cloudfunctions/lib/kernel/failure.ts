import { type ErrorCode, type ErrorFields, isAppError } from '@/shared/errors'

export interface Failure {
  code: ErrorCode
  message: string
  requestId: string
  fields?: ErrorFields
}

/**
 * What a caller learns of an error: the code, and words that are the same for each code. The text of the error itself may name
 * collections, addresses or people, and stays in the log.
 */
export function toFailure(error: unknown, requestId: string): Failure {
  const code = isAppError(error) ? error.code : 'INTERNAL'
  const fields = isAppError(error) ? error.fields : undefined
  return { code, message: messageOf(code), requestId, ...(fields ? { fields } : {}) }
}

function messageOf(code: ErrorCode): string {
  return code.toLowerCase().replaceAll('_', ' ')
}
