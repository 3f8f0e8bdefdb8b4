import type { Configuration } from '@/shared/contract/configuration'

export interface ConfigurationVersion {
  version: number
  at: Date
  publishedBy: string
  reason: string
  document: Configuration['document']
  /** SHA-256 of the document as canonical JSON. */
  hash: string
}

/** `_id` = kind:key. One document holds all versions: a change is one conditional write, and nothing is ever half in force. */
export interface ConfigurationDocument extends ConfigurationVersion {
  _id: string
  kind: Configuration['kind']
  key: string
  /** Those before the present one, oldest first. */
  history: ConfigurationVersion[]
}

/** Of a person id: enough to tell two admins apart, too little to find one. */
const MARK_LENGTH = 4

/** Kind and document belong together since they were parsed together when it was published. */
export function viewConfiguration({ kind, key }: Pick<ConfigurationDocument, 'kind' | 'key'>, { version, at, publishedBy, reason, document, hash }: ConfigurationVersion): Configuration {
  return { kind, key, version, at: at.getTime(), by: publishedBy.slice(-MARK_LENGTH).toUpperCase(), reason, document, hash } as Configuration
}
