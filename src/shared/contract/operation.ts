import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { ErrorCode, ErrorFields } from '../errors'
import type { Policy, SubjectRef } from './policy'

/** `domain.verbNoun`, as it travels in the event and stands in the logs. */
export type OperationName = `${string}.${string}`

/**
 * What a call shows to others in the caller's own words or pictures. The router refuses it (BLOCKED) to somebody who is blocked there, unless
 * an office of theirs lets them in: an office is taken away by ending the appointment.
 */
export interface Publishes {
  /** Where it is shown: at the subject; or at the place that the input names, else at the one its point lies in. */
  at: SubjectRef | { placeKey: string; pointKey: string }
  /** Something is shown only where one of these input fields is given. Absent: always. */
  fields?: readonly string[]
  /** Never forbidden, to nobody: danger. */
  except?: { key: string; values: readonly string[] }
}

/** One operation of the cloud function `api`: everything that both sides must agree on. */
export interface Operation<Input extends GenericSchema = GenericSchema, Output extends GenericSchema = GenericSchema> {
  name: OperationName
  input: Input
  output: Output
  policy: Policy
  /** Absent: nothing of the caller's own is shown to others. */
  publishes?: Publishes
  /** The expected errors beyond those that every operation has (see BASE_ERRORS). */
  errors: readonly ErrorCode[]
}

export type InputOf<O extends Operation> = InferInput<O['input']>
export type ParsedInputOf<O extends Operation> = InferOutput<O['input']>
export type OutputOf<O extends Operation> = InferOutput<O['output']>

export function operation<Input extends GenericSchema, Output extends GenericSchema>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> {
  return definition
}

/** What any operation may answer. */
export const BASE_ERRORS: readonly ErrorCode[] = [
  'INVALID_INPUT',
  'UNKNOWN_OPERATION',
  'CLIENT_TOO_OLD',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'RATE_LIMITED',
  'BLOCKED',
  'CONFLICT',
  'UNAVAILABLE',
  'INTERNAL',
]

/** Counts up when an older client could no longer be answered rightly. */
export const CONTRACT_VERSION = 1

/** The event of the function `api`. Real clients add `userInfo`; strictness is for `input`. */
export interface Call {
  operation: string
  input: unknown
  clientVersion?: number
}

export type Reply<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; requestId: string; fields?: ErrorFields } }
