import type { Clock } from '../clock.ts'
import type { CheckedWord, OpenapiRule, Suggestion } from '../types.ts'
import type { OpenapiAnswer } from './protobuf.ts'
import type { MediaChecks } from './media-checks.ts'
import type { Subscriptions } from './subscriptions.ts'
import type { Visits } from './visits.ts'
import { LABEL_NORMAL, LABEL_OTHER, verdictOf } from './word-list.ts'

/** What the fake of one api works with. */
export interface ApiCall {
  request: Record<string, unknown>
  /** The scripted rule that answers this call, if any. */
  rule: OpenapiRule | null
  openid: string
  appId: string
  clock: Clock
  mediaChecks: MediaChecks
  visits: Visits
  subscriptions: Subscriptions
  /** What content checks object to when no rule says otherwise. */
  words: readonly CheckedWord[]
}

export interface Api {
  /** The text that a rule's `match` is looked up in. */
  subject: (request: Record<string, unknown>) => string
  answer: (call: ApiCall) => OpenapiAnswer | Promise<OpenapiAnswer>
}

export const ok = (fields: Record<string, unknown> = {}): OpenapiAnswer => ({ json: { errcode: 0, errmsg: 'ok', ...fields } })

export const refuse = (errcode: number, errmsg: string): OpenapiAnswer => ({ json: { errcode, errmsg } })

/** A text argument, empty when it is not there. */
export const textOf = (request: Record<string, unknown>, key: string): string => (typeof request[key] === 'string' ? request[key] : '')

/** The verdict that a rule gives, else the one of the words in the text. */
export function judge(text: string, { rule, words }: Pick<ApiCall, 'rule' | 'words'>): { suggest: Suggestion; label: number } {
  if (!rule?.suggest) return verdictOf(text, words)
  return { suggest: rule.suggest, label: rule.label ?? (rule.suggest === 'pass' ? LABEL_NORMAL : LABEL_OTHER) }
}
