import { MESSAGE_SETTINGS_WORDS } from '@/copy/message-settings'
import { call } from '@/platform/cloud/call'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { useOperation } from '@/platform/data/use-operation'
import { askForMessages, type Asked } from '@/platform/subscribe/ask-for-messages'
import { getMessageSettings, updateMessageSettings } from '@/shared/contract/messages'
import { showToast } from '@/ui'
import { neededMost } from '../model/needed-most'

const SAID: Readonly<Record<Asked, { words: string; tone?: 'done' }>> = {
  accepted: { words: MESSAGE_SETTINGS_WORDS.allowed, tone: 'done' },
  declined: { words: MESSAGE_SETTINGS_WORDS.declined },
  off: { words: MESSAGE_SETTINGS_WORDS.off },
  lost: { words: MESSAGE_SETTINGS_WORDS.lost },
  'not-asked': { words: MESSAGE_SETTINGS_WORDS.cannotAsk },
}

/** What WeChat tells the caller, and the two things that can be done about it. */
export function useMessageSettings() {
  const { data: settings, error, reload, replace } = useOperation(getMessageSettings, {})
  const allowing = useAction(async () => {
    if (!settings) return
    const { words, tone } = SAID[await askForMessages(neededMost(settings), { isWanted: true })]
    showToast(words, { tone })
    await reload()
  })
  const switching = useAction(async (tellsProgress: boolean) => {
    try {
      replace(await call(updateMessageSettings, { tellsProgress }))
    } catch (cause) {
      tellFailure(cause)
    }
  })
  return { settings, error, reload, isAllowing: allowing.isBusy, allow: () => void allowing.run(), tellProgress: (on: boolean) => void switching.run(on) }
}
