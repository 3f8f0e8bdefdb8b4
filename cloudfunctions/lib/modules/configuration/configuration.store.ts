import { find, findById, insert, updateWhere } from '../../adapters/database'
import { CONFIGURATIONS } from '../../kernel/collections'
import type { ConfigurationDocument, ConfigurationVersion } from './configuration-document'

/** All queries of the domain, one trip each. There are a few dozen documents at most. */
const ALL = 200

export function findConfiguration(id: string): Promise<ConfigurationDocument | undefined> {
  return findById<ConfigurationDocument>(CONFIGURATIONS, id)
}

export function findConfigurations(): Promise<ConfigurationDocument[]> {
  return find<ConfigurationDocument>(CONFIGURATIONS, { filter: {}, sort: [['_id', 'asc']], limit: ALL })
}

/** What is in force, without its past. */
export async function findInForce(id: string): Promise<Omit<ConfigurationDocument, 'history'> | undefined> {
  const fields = ['kind', 'key', 'version', 'at', 'publishedBy', 'reason', 'document', 'hash'] as const
  return (await find<Omit<ConfigurationDocument, 'history'>>(CONFIGURATIONS, { filter: { _id: id }, fields, limit: 1 }))[0]
}

/** @returns false if there is one already */
export async function insertConfiguration(configuration: ConfigurationDocument): Promise<boolean> {
  return (await insert(CONFIGURATIONS, configuration)).inserted
}

/** @returns false if the version is not the present one any more */
export async function replaceVersion(present: ConfigurationDocument, next: ConfigurationVersion): Promise<boolean> {
  const { version, at, publishedBy, reason, document, hash } = present
  const filter = { _id: present._id, version }
  return (await updateWhere(CONFIGURATIONS, filter, { set: { ...next }, append: { history: [{ version, at, publishedBy, reason, document, hash }] } })) === 1
}
