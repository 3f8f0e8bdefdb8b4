import { updateMessageSettings } from '@/shared/contract/messages'
import { handle } from '../../kernel/handler'
import { storeSettings } from './messages.store'
import { viewSettings } from './view-settings'

/** Whether WeChat tells the caller of steps on the way. Idempotent; the last word counts. */
export const updateSettings = handle(updateMessageSettings, async ({ tellsProgress }, { person, settings }) => {
  await storeSettings({ _id: person.id, personId: person.id, tellsProgress })
  return await viewSettings(person.id, tellsProgress, settings)
})
