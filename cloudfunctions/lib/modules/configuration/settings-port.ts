import { CITY_KEY, type ConfigurationKind, type ConfigurationOf } from '@/shared/contract/configuration'
import { BUILT_IN_SETTINGS } from '@/shared/domain/reports/category-settings'
import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import type { SettingsPort } from '../../kernel/ports'
import { sha256 } from '../../kernel/sha256'
import { findInForce } from './configuration.store'

/** How long a warm instance goes on with what it read: a new version is felt everywhere within these seconds. */
const TRUSTED_FOR_MS = 10_000

interface InForce<Kind extends ConfigurationKind> {
  version: number
  document: ConfigurationOf<Kind>['document']
}

/** Reads one document of the city: one trip, or none within the seconds. Nothing in it belongs to a person or a call. */
function remembered<Kind extends ConfigurationKind>(kind: Kind): (now: number) => Promise<InForce<Kind> | undefined> {
  let memory: { at: number; value: InForce<Kind> | undefined } | undefined
  return async (now) => {
    const age = memory ? now - memory.at : Infinity
    if (memory && age >= 0 && age <= TRUSTED_FOR_MS) return memory.value
    const value = (await findInForce(`${kind}:${CITY_KEY}`)) as InForce<Kind> | undefined
    memory = { at: now, value }
    return value
  }
}

const categories = remembered('categories')
const templates = remembered('templates')

export const settingsPort: SettingsPort = {
  async categories(now) {
    const { version, document } = (await categories(now)) ?? { version: 0, document: BUILT_IN_SETTINGS }
    return { version, settings: document }
  },
  async ruleSet(engine) {
    const published = (await findInForce(`rule-set:${engine}`)) as (InForce<'rule-set'> & { hash: string }) | undefined
    if (published) return { version: published.version, hash: published.hash, document: published.document }
    const document = RULE_SET_PRESETS[engine]
    return { version: 0, hash: sha256(canonicalJson(document)), document }
  },
  sentence: async (kind, now) => (await templates(now))?.document.sentences.find((one) => one.kind === kind),
}
