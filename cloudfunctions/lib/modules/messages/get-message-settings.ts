import { getMessageSettings } from '@/shared/contract/messages'
import { handle } from '../../kernel/handler'
import { findSettings } from './messages.store'
import { viewSettings } from './view-settings'

/** The caller's own. Two trips. */
export const getSettings = handle(getMessageSettings, async (_input, { person, settings }) => {
  return await viewSettings(person.id, (await findSettings(person.id))?.tellsProgress ?? true, settings)
})
