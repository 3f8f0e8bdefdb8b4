import { errorSentence } from '@/copy/errors'
import type { ErrorCode } from '@/shared/errors'
import { showToast } from '@/ui'
import { asAppError } from './as-app-error'

/** Says in passing why an act failed, where no field has room for it. @returns its code */
export function tellFailure(cause: unknown): ErrorCode {
  const { code } = asAppError(cause)
  showToast(errorSentence(code), { tone: 'danger' })
  return code
}
