import { CONTRACT_VERSION, type InputOf, type Operation, type OutputOf, type Reply } from '@/shared/contract/operation'
import { AppError, ERROR_CODES, type ErrorCode } from '@/shared/errors'
import { isOnline } from '../network/network'
import { invoke } from './transport'

/** The slowest answer worth waiting for; the write behind it may still happen, which is why writes are repeatable by id. */
const TIMEOUT_MS = 15_000

/**
 * Calls an operation of the function `api`. The answer is not checked against the schema: the server did, and the check would cost the
 * phone more bytes than it saves.
 * @throws AppError with the code of the answer; NETWORK when it was not reached, TIMEOUT when it did not come back within 15 s
 */
export async function call<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> {
  if (!isOnline()) throw new AppError('NETWORK', { message: `${operation.name}: offline` })
  const event = { operation: operation.name, input, clientVersion: CONTRACT_VERSION }
  const reply = (await withinTime(invoke('api', event), operation.name)) as Reply<OutputOf<O>> | null | undefined
  if (!reply || typeof reply.ok !== 'boolean') throw new AppError('UNAVAILABLE', { message: `${operation.name}: not an answer of ours` })
  if (reply.ok) return reply.data
  const { code, fields, message, requestId } = reply.error
  throw new AppError(knownCode(code), { fields, requestId, message: `${operation.name}: ${message} (${requestId})` })
}

/** A newer server may answer with a code that this client has no sentence for. */
function knownCode(code: string): ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(code) ? (code as ErrorCode) : 'INTERNAL'
}

function withinTime<T>(answer: Promise<T>, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new AppError('TIMEOUT', { message: `${name}: no answer in ${TIMEOUT_MS} ms` })), TIMEOUT_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
