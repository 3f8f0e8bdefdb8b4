import { useState } from 'react'
import { BALLOT_WORDS, ELDER_BALLOT_WORDS } from '@/copy/ballots'
import { ElderHeld, type ElderStep, ElderVote } from '@/features/ballots/components/elder-vote'
import { ElderVoteBar } from '@/features/ballots/components/elder-vote-bar'
import { VotedCard } from '@/features/ballots/components/standing-card'
import { VoteBar } from '@/features/ballots/components/vote-bar'
import { useHeldVote } from '@/features/ballots/hooks/use-held-vote'
import type { Voting } from '@/features/ballots/hooks/use-voting'
import { goBack } from '@/platform/navigation/navigate'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { type DisplayMode, PageShell, showToast } from '@/ui'

interface ElderScreenProps {
  shell: { mode: DisplayMode; demoText: string | null; backLabel: string }
  ballot: BallotDetail
  voting: Voting
  now: Instant
}

/** The three steps, and half a minute in which the last can be taken back. */
export function ElderScreen({ shell, ballot, voting, now }: ElderScreenProps) {
  const [step, setStep] = useState<ElderStep>(1)
  const held = useHeldVote(voting.send)
  const back = () => (step === 1 ? goBack() : setStep((step - 1) as ElderStep))
  const undo = () => {
    held.undo()
    showToast(ELDER_BALLOT_WORDS.undone)
  }
  // Of several households the one that was chosen has voted: the others can still.
  const isVotedKey = voting.key !== null && !voting.isAsked
  return (
    <PageShell
      {...shell}
      title={BALLOT_WORDS.elderTitle}
      onBack={back}
      bottom={isVotedKey ? <VoteBar ballot={ballot} voting={voting} /> : <ElderVoteBar ballot={ballot} voting={voting} held={{ ...held, undo }} step={step} onStep={setStep} onBack={goBack} />}
    >
      {held.isHeld || voting.isBusy ? <ElderHeld ballot={ballot} voting={voting} /> : <ElderVote ballot={ballot} voting={voting} step={step} now={now} onStep={setStep} />}
      {isVotedKey && voting.key && <VotedCard ballot={ballot} own={voting.key} now={now} />}
    </PageShell>
  )
}
