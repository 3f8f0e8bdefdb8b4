import { getConfiguration } from '@/shared/contract/configuration'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { viewConfiguration } from './configuration-document'
import { findConfiguration } from './configuration.store'

/** More is in the database, and in the audit log. */
const SHOWN = 50

/** One trip. */
export const get = handlePublic(getConfiguration, async ({ kind, key, withHistory = true }) => {
  const found = await findConfiguration(`${kind}:${key}`)
  if (!found) throw new AppError('CONFIGURATION_NOT_FOUND')
  const history = withHistory ? found.history.slice(-SHOWN).reverse() : []
  return { current: viewConfiguration(found, found), history: history.map((version) => viewConfiguration(found, version)) }
})
