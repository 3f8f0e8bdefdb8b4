import type { Configuration } from '@/shared/contract/configuration'

export interface ConfigurationVersion {
  version: number
  at: Date
  publishedBy: string
  reason: string
  document: Configuration['document']
}

/** `_id` = kind:key. One document holds all versions: a change is one conditional write, and nothing is ever half in force. */
export interface ConfigurationDocument extends ConfigurationVersion {
  _id: string
  kind: Configuration['kind']
  key: string
  /** Those before the present one, oldest first. */
  history: ConfigurationVersion[]
}

export function viewConfiguration({ kind, key }: Pick<ConfigurationDocument, 'kind' | 'key'>, { version, at, reason, document }: ConfigurationVersion): Configuration {
  return { kind, key, version, at: at.getTime(), reason, document }
}
