import { useState } from 'react'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { requestConsent } from '@/platform/subscribe/request-consent'
import { recordConsent, type TEMPLATE_KEYS } from '@/shared/contract/messages'
import { createUlid } from '@/shared/domain/ulid'

/** One ask for one message of WeChat, at the tap. A refusal is an answer, and nothing is asked twice. */
export function useConsent(template: (typeof TEMPLATE_KEYS)[number]) {
  const [answer, setAnswer] = useState<'open' | 'accepted' | 'refused'>('open')
  const { run, isBusy } = useAction(async () => {
    const { accepted } = await requestConsent(template)
    if (accepted) await call(recordConsent, { askId: createUlid(now(), random), template })
    setAnswer(accepted ? 'accepted' : 'refused')
  })
  return { answer, isBusy, ask: () => void run() }
}
