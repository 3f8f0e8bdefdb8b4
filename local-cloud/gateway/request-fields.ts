import { GatewayError } from './gateway-error.ts'

type Fields = Record<string, unknown>

/** A text that a request must have. Throws GatewayError INVALID_PARAM. */
export function textField(fields: Fields, name: string): string {
  const text = fields[name]
  if (typeof text !== 'string') throw new GatewayError('INVALID_PARAM', `${name} must be a string`)
  return text
}

/** A list that a request must have, each part of it checked. Throws GatewayError INVALID_PARAM. */
export function listField<T>(fields: Fields, name: string, isPart: (part: unknown) => part is T): T[] {
  const list = fields[name]
  if (!Array.isArray(list) || !list.every(isPart)) throw new GatewayError('INVALID_PARAM', `${name} must be a list of what the interface takes`)
  return list
}

/** A count or a limit, 0 when it is not given. Throws GatewayError INVALID_PARAM. */
export function wholeNumber(fields: Fields, name: string): number {
  const number = fields[name] ?? 0
  if (!Number.isSafeInteger(number) || Number(number) < 0) throw new GatewayError('INVALID_PARAM', `${name} must be a whole number`)
  return Number(number)
}

export const isText = (part: unknown): part is string => typeof part === 'string'

export const isRecord = (part: unknown): part is Fields => typeof part === 'object' && part !== null && !Array.isArray(part)
