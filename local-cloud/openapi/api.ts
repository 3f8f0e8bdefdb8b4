import type { Clock } from '../clock.ts'
import type { OpenapiRule } from '../types.ts'
import type { OpenapiAnswer } from './protobuf.ts'
import type { MediaChecks } from './media-checks.ts'

/** What the fake of one api works with. */
export interface ApiCall {
  request: Record<string, unknown>
  /** The scripted rule that answers this call, if any. */
  rule: OpenapiRule | null
  openid: string
  appId: string
  clock: Clock
  mediaChecks: MediaChecks
}

export interface Api {
  /** The text that a rule's `match` is looked up in. */
  subject: (request: Record<string, unknown>) => string
  answer: (call: ApiCall) => OpenapiAnswer
}

export const ok = (fields: Record<string, unknown> = {}): OpenapiAnswer => ({ json: { errcode: 0, errmsg: 'ok', ...fields } })

export const refuse = (errcode: number, errmsg: string): OpenapiAnswer => ({ json: { errcode, errmsg } })

/** A text argument, empty when it is not there. */
export const textOf = (request: Record<string, unknown>, key: string): string => (typeof request[key] === 'string' ? request[key] : '')
