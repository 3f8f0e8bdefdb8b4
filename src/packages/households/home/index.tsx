import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { HOME_CLAIM_WORDS } from '@/copy/households'
import { SHELL_WORDS } from '@/copy/shell'
import { leave, withdraw } from '@/features/households/api/claim-steps'
import { ClaimProgress } from '@/features/households/components/claim-progress'
import { MemberList } from '@/features/households/components/member-list'
import { now } from '@/platform/clock'
import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openClaimHousehold } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { type Claim, getClaim } from '@/shared/contract/households'
import { Button, ConfirmSheet, ErrorState, PageShell, Skeleton } from '@/ui'

/** 我家: one household of mine, while it waits and while I live there. */
export default function HomeClaimPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: claim, error, reload, replace } = useOperation(getClaim, { claimId: id })
  const change = useChange({ replace, reload })
  usePullDown(reload)
  useReturn(() => void reload())
  return (
    <PageShell mode={mode} title={HOME_CLAIM_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {claim && <ClaimProgress claim={claim} now={now()} />}
      {claim?.state === 'approved' && <MemberList householdId={claim.householdId} />}
      {claim && (
        <Acts
          claim={claim}
          isBusy={change.isBusy}
          onWithdraw={() => void change.run(() => withdraw(claim), HOME_CLAIM_WORDS.withdrawn)}
          onLeave={() => void change.run(() => leave(claim), HOME_CLAIM_WORDS.left)}
        />
      )}
      {!claim && !error && <Skeleton label={HOME_CLAIM_WORDS.loading} />}
      {!claim && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

/** What I may do about it: take back, move out, ask again. */
function Acts({ claim, isBusy, onWithdraw, onLeave }: { claim: Claim; isBusy: boolean; onWithdraw: () => void; onLeave: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const sure = () => {
    setAsking(false)
    onLeave()
  }
  if (claim.state === 'pending') {
    return (
      <Button id="claim-withdraw" size="lg" block busyLabel={isBusy ? HOME_CLAIM_WORDS.withdrawing : undefined} onTap={onWithdraw}>
        {HOME_CLAIM_WORDS.withdraw}
      </Button>
    )
  }
  if (claim.state !== 'approved') {
    return (
      <Button id="claim-again" kind="primary" size="lg" block onTap={() => openClaimHousehold()}>
        {HOME_CLAIM_WORDS.again}
      </Button>
    )
  }
  return (
    <View>
      <Button id="home-leave" size="lg" block busyLabel={isBusy ? HOME_CLAIM_WORDS.leaving : undefined} onTap={() => setAsking(true)}>
        {HOME_CLAIM_WORDS.leave}
      </Button>
      <ConfirmSheet
        open={isAsking}
        id="home-leave-confirm"
        title={HOME_CLAIM_WORDS.leaveTitle}
        text={HOME_CLAIM_WORDS.leaveText}
        confirm={HOME_CLAIM_WORDS.leave}
        keep={HOME_CLAIM_WORDS.keep}
        onConfirm={sure}
        onClose={() => setAsking(false)}
      />
    </View>
  )
}
