import * as v from 'valibot'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { readStored, writeStored } from '@/platform/storage/storage'
import { CITY_KEY, getConfiguration } from '@/shared/contract/configuration'
import { BUILT_IN_SETTINGS, CategorySettings } from '@/shared/domain/reports/category-settings'
import { MINUTE } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'

const STORED_AS = 'reports.kinds'
/** What was read is good for so long: a rider who reports five things in a row asks once. */
const FRESH = 10 * MINUTE

/** `settings` null: the city has published none. */
const KeptKinds = v.object({ at: v.number(), settings: v.nullable(CategorySettings) })

/** What the city last said of its kinds, also without a network; the built-in table where it never did. */
export function keptKinds(): CategorySettings {
  return readStored(STORED_AS, KeptKinds)?.settings ?? BUILT_IN_SETTINGS
}

/** Asks the city where what is kept is not fresh. No answer changes nothing. Never throws. */
export async function readKinds(): Promise<CategorySettings> {
  const kept = readStored(STORED_AS, KeptKinds)
  const age = kept ? now() - kept.at : Infinity
  if (age < 0 || age >= FRESH) await askKinds()
  return keptKinds()
}

async function askKinds(): Promise<void> {
  try {
    const { current } = await call(getConfiguration, { kind: 'categories', key: CITY_KEY, withHistory: false })
    if (current.kind === 'categories') writeStored(STORED_AS, { at: now(), settings: current.document })
  } catch (error) {
    if (isAppError(error) && error.code === 'CONFIGURATION_NOT_FOUND') writeStored(STORED_AS, { at: now(), settings: null })
  }
}
