import { getConfiguration } from '@/shared/contract/configuration'
import { AppError } from '@/shared/errors'
import { handlePublic } from '../../kernel/handler'
import { viewConfiguration } from './configuration-document'
import { findConfiguration } from './configuration.store'

/** More is in the database, and in the audit log. */
const SHOWN = 50

/** One trip. */
export const get = handlePublic(getConfiguration, async ({ kind, key }) => {
  const found = await findConfiguration(`${kind}:${key}`)
  if (!found) throw new AppError('CONFIGURATION_NOT_FOUND')
  return { current: viewConfiguration(found, found), history: found.history.slice(-SHOWN).reverse().map((version) => viewConfiguration(found, version)) }
})
