import { useState } from 'react'
import { useAction } from '@/platform/data/use-action'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'

/** An ask that the person taps for. A refusal is an answer; what the server did not hear can be tapped for again. */
export function useConsent(templates: readonly TemplateKey[]) {
  const [answer, setAnswer] = useState<'open' | 'accepted' | 'refused'>('open')
  const { run, isBusy } = useAction(async () => {
    const asked = await askForMessages(templates, { isWanted: true })
    if (asked !== 'lost') setAnswer(asked === 'accepted' ? 'accepted' : 'refused')
  })
  return { answer, isBusy, ask: () => void run() }
}
