import { useRef, useState } from 'react'
import { RIDER_WORDS } from '@/copy/riders'
import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { random } from '@/platform/random'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import { confirmListed, type Verification } from '@/shared/contract/riders'
import type { RiderMethod, RiderPlatform } from '@/shared/domain/riders/verification-states'
import { createUlid } from '@/shared/domain/ulid'
import { showToast } from '@/ui'
import { withdraw } from '../api/rider-steps'
import { sendBadge } from '../api/send-badge'

/** The acts of somebody who wants to be known as a rider; after each, `onChanged` reads where they stand. */
export function useRiderAsking(onChanged: () => Promise<unknown>) {
  const id = useRef<string | null>(null)
  const [method, setMethod] = useState<RiderMethod | null>(null)
  const [platform, setPlatform] = useState<RiderPlatform>('meituan')
  const act = useAction(async (step: () => Promise<Verification | null>, done: string) => {
    try {
      const asking = await step()
      if (!asking) return
      id.current = null
      showToast(done, { tone: 'done' })
    } catch (cause) {
      tellFailure(cause)
    }
    await onChanged()
  })
  const askingId = () => (id.current ??= createUlid(now(), random))
  return {
    method,
    setMethod,
    platform,
    setPlatform,
    isBusy: act.isBusy,
    confirm: () => {
      void askForMessages(PROMISES.rider)
      return act.run(() => call(confirmListed, { id: askingId() }), RIDER_WORDS.confirmed)
    },
    send: (personId: string, communityCode: string) => {
      void askForMessages(PROMISES.rider)
      return act.run(() => sendBadge({ id: askingId(), personId, communityCode, platform }), RIDER_WORDS.sent)
    },
    takeBack: (last: Verification) => act.run(() => withdraw(last), RIDER_WORDS.withdrawn),
  }
}
export type RiderAsking = ReturnType<typeof useRiderAsking>
