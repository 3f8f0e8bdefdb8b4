import { listConfigurations } from '@/shared/contract/configuration'
import { handlePublic } from '../../kernel/handler'
import { viewConfiguration } from './configuration-document'
import { findConfigurations } from './configuration.store'

/** One trip. */
export const list = handlePublic(listConfigurations, async () => ({ items: (await findConfigurations()).map((one) => viewConfiguration(one, one)) }))
