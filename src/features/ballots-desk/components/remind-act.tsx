import { View } from '@tarojs/components'
import { useState } from 'react'
import { OUTSTANDING_WORDS } from '@/copy/ballots-desk'
import { momentWords } from '@/copy/clock'
import { call } from '@/platform/cloud/call'
import { now as readNow } from '@/platform/clock'
import { asAppError } from '@/platform/data/as-app-error'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { remindOutstanding } from '@/shared/contract/ballots-desk'
import { Button } from '@/ui'

/** Twice a ballot, a day apart: what came of it stays in sight, and the limit is said before and after. */
export function RemindAct({ ballotId }: { ballotId: string }) {
  const [outcome, setOutcome] = useState<string | null>(null)
  const remind = useAction(async () => {
    try {
      const { reminded, left } = await call(remindOutstanding, { ballotId })
      setOutcome(left > 0 ? OUTSTANDING_WORDS.reminded(reminded, left) : OUTSTANDING_WORDS.remindedLast(reminded))
    } catch (cause) {
      const { code, fields } = asAppError(cause)
      if (code !== 'RATE_LIMITED') return void tellFailure(cause)
      const retryAt = Number(fields?.retryAt)
      setOutcome(OUTSTANDING_WORDS.remindLimit(retryAt > 0 ? momentWords(retryAt, readNow()) : null))
    }
  })
  return (
    <View>
      <View id="remind-outcome" className="t2 f14">
        {outcome ?? OUTSTANDING_WORDS.remindHelp}
      </View>
      <Button id="remind" kind="soft" block icon="bell" busyLabel={remind.isBusy ? OUTSTANDING_WORDS.reminding : undefined} onTap={() => void remind.run()}>
        {OUTSTANDING_WORDS.remind}
      </Button>
    </View>
  )
}
