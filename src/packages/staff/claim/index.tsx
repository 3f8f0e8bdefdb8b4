import { useState } from 'react'
import { failureWords } from '@/copy/failure'
import { CLAIM_DESK_WORDS, REFUSAL_WORDS, HOME_CLAIM_WORDS } from '@/copy/households'
import { SHELL_WORDS } from '@/copy/shell'
import { approve, refuse, remove } from '@/features/households/api/claim-steps'
import { ClaimFacts } from '@/features/households/components/claim-facts'
import { MemberList } from '@/features/households/components/member-list'
import { now } from '@/platform/clock'
import { useChange } from '@/platform/data/use-change'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { type Claim, getClaim } from '@/shared/contract/households'
import { CLAIM_REFUSALS, CLAIM_REMOVALS } from '@/shared/domain/households/claim-states'
import { BottomBar, Button, ErrorState, PageShell, Pair, ReasonSheet, Skeleton } from '@/ui'

/** 住户认领: what speaks for it, who is there already, and the answer. */
export default function ClaimDeskPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: claim, error, reload, replace } = useOperation(getClaim, { claimId: id })
  const [isGiving, setGiving] = useState(false)
  const change = useChange({ replace, reload }, () => setGiving(false))
  usePullDown(reload)
  return (
    <PageShell
      mode={mode}
      title={CLAIM_DESK_WORDS.title}
      demoText={currentPersona() ? SHELL_WORDS.demo : null}
      onBack={goBack}
      backLabel={SHELL_WORDS.back}
      bottom={claim && <Answer claim={claim} isBusy={change.isBusy} onApprove={() => void change.run(() => approve(claim), CLAIM_DESK_WORDS.approved)} onRefuse={() => setGiving(true)} />}
    >
      {claim && <ClaimFacts claim={claim} now={now()} />}
      {claim && <MemberList householdId={claim.householdId} title={CLAIM_DESK_WORDS.members} />}
      {claim && isGiving && <Reasons claim={claim} isBusy={change.isBusy} onGive={(act, done) => void change.run(act, done)} onClose={() => setGiving(false)} />}
      {!claim && !error && <Skeleton label={CLAIM_DESK_WORDS.loading} />}
      {!claim && error && <ErrorState {...failureWords(error)} onRetry={() => void reload()} />}
    </PageShell>
  )
}

interface ReasonsProps {
  claim: Claim
  isBusy: boolean
  onGive: (act: () => Promise<Claim>, done: string) => void
  onClose: () => void
}

/** Why not, or why no longer: the person is told it. */
function Reasons({ claim, isBusy, onGive, onClose }: ReasonsProps) {
  const shared = { open: true, id: 'reason', words: REFUSAL_WORDS, kind: 'danger' as const, closeLabel: CLAIM_DESK_WORDS.close, onClose }
  return claim.state === 'approved' ? (
    <ReasonSheet
      {...shared}
      title={CLAIM_DESK_WORDS.removeTitle}
      reasons={CLAIM_REMOVALS}
      confirm={CLAIM_DESK_WORDS.remove}
      busyLabel={isBusy ? CLAIM_DESK_WORDS.removing : undefined}
      onConfirm={(reason) => onGive(() => remove(claim, reason), CLAIM_DESK_WORDS.removed)}
    />
  ) : (
    <ReasonSheet
      {...shared}
      title={CLAIM_DESK_WORDS.refuseTitle}
      reasons={CLAIM_REFUSALS}
      confirm={CLAIM_DESK_WORDS.refuse}
      busyLabel={isBusy ? CLAIM_DESK_WORDS.refusing : undefined}
      onConfirm={(reason) => onGive(() => refuse(claim, reason), CLAIM_DESK_WORDS.refused)}
    />
  )
}

/** Two verbs while it waits, one while the person belongs there. */
function Answer({ claim, isBusy, onApprove, onRefuse }: { claim: Claim; isBusy: boolean; onApprove: () => void; onRefuse: () => void }) {
  if (claim.state === 'approved') {
    return (
      <BottomBar>
        <Button id="claim-remove" size="lg" block onTap={onRefuse}>
          {CLAIM_DESK_WORDS.remove}
        </Button>
      </BottomBar>
    )
  }
  if (claim.state !== 'pending') return <BottomBar hint={HOME_CLAIM_WORDS.state[claim.state]}>{null}</BottomBar>
  const mayApprove = claim.evidence?.mayApprove ?? false
  return (
    <BottomBar hint={mayApprove ? undefined : CLAIM_DESK_WORDS.mayNot}>
      <Pair>
        <Button id="claim-approve" kind="primary" size="lg" block disabled={!mayApprove} busyLabel={isBusy ? CLAIM_DESK_WORDS.approving : undefined} onTap={onApprove}>
          {CLAIM_DESK_WORDS.approve}
        </Button>
        <Button id="claim-refuse" size="lg" block onTap={onRefuse}>
          {CLAIM_DESK_WORDS.refuse}
        </Button>
      </Pair>
    </BottomBar>
  )
}
