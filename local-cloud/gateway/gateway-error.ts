import { CollectionMissing, DatabaseError, WriteConflict } from '../store/database-error.ts'
import { StorageRefusal } from '../storage/file-storage.ts'
import { FunctionFailure } from '../functions/function-instance.ts'

/** A refusal as the service words it: the SDK turns the code into an errCode. */
export class GatewayError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** How the SDK learns that a function it called failed. */
const FUNCTION_CODES: Record<FunctionFailure['reason'], string> = {
  missing: 'FUNCTION_NOT_FOUND',
  threw: 'FUNCTIONS_EXECUTE_FAIL',
  exited: 'FUNCTIONS_EXECUTE_FAIL',
  'timed-out': 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  'out-of-memory': 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
  'event-too-large': 'EXCEED_MAX_PAYLOAD_SIZE',
  'result-too-large': 'FUNCTIONS_EXECUTE_FAIL',
}

const CONTACT = 'Please check your request, but if the problem cannot be solved, contact us.'

export const transactionConflict = (): GatewayError =>
  new GatewayError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )

export const transactionGone = (): GatewayError =>
  new GatewayError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  )

/** Say any failure in the service's words. What is not expected stays SYS_ERR, with its message. */
export function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error
  if (error instanceof CollectionMissing) return new GatewayError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] ${error.message}. ${CONTACT}`)
  if (error instanceof WriteConflict) return transactionConflict()
  if (error instanceof DatabaseError) return new GatewayError('DATABASE_REQUEST_FAILED', error.message)
  if (error instanceof FunctionFailure) return new GatewayError(FUNCTION_CODES[error.reason], error.message)
  if (error instanceof StorageRefusal) return new GatewayError('STORAGE_REQUEST_FAIL', error.message)
  if (error instanceof SyntaxError) return new GatewayError('INVALID_PARAM', error.message)
  return new GatewayError('SYS_ERR', error instanceof Error ? error.message : String(error))
}
