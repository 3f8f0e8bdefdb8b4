import { useState } from 'react'
import { BALLOT_WORDS } from '@/copy/ballots'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { BallotHead } from '@/features/ballots/components/ballot-head'
import { BallotLinks } from '@/features/ballots/components/ballot-links'
import { BallotOptions, KeyChoice } from '@/features/ballots/components/ballot-options'
import { ResultCard } from '@/features/ballots/components/result-card'
import { RulesSheet } from '@/features/ballots/components/rules-sheet'
import { NoKeyCard, VotedCard, WaitingCard } from '@/features/ballots/components/standing-card'
import { TurnoutCard } from '@/features/ballots/components/turnout-card'
import { VoteBar } from '@/features/ballots/components/vote-bar'
import { ReceiptBar, VoteReceipt } from '@/features/ballots/components/vote-receipt'
import { useVoting, type Voting } from '@/features/ballots/hooks/use-voting'
import { phaseOf } from '@/features/ballots/model/ballot-phase'
import { ConsentCard } from '@/features/messages/components/consent-card'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { usePageParams, usePullDown, useReturn, useShareCard } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { addressOf } from '@/platform/navigation/routes'
import { PROMISES } from '@/platform/subscribe/promises'
import { type BallotDetail, getBallot } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { type DisplayMode, ErrorState, PageShell, ShareButton, Skeleton } from '@/ui'
import { ElderScreen } from './elder-screen'

/** 居民投票: what is decided, by when, what it takes, and the one vote of the reader. */
export default function BallotPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: ballot, error, reload } = useOperation(getBallot, { ballotId: id })
  usePullDown(reload)
  useReturn(() => void reload())
  useShareCard(ballot ? { title: BALLOT_WORDS.shareTitle(ballot.title), path: addressOf('ballot', { id }) } : null)
  if (ballot) return <Loaded mode={mode} ballot={ballot} reload={reload} />
  return (
    <PageShell mode={mode} title={BALLOT_WORDS.title} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={BALLOT_WORDS.loading} />}
    </PageShell>
  )
}

interface LoadedProps {
  mode: DisplayMode
  ballot: BallotDetail
  reload: () => Promise<void>
}

function Loaded({ mode, ballot, reload }: LoadedProps) {
  const voting = useVoting(ballot, () => void reload())
  const now = readNow()
  const isVoting = phaseOf(ballot, now) === 'open' && (voting.isAsked || ballot.mine.length > 1)
  const shell = { mode, demoText: ballot.isDemo ? SHELL_WORDS.demo : null, backLabel: SHELL_WORDS.back }
  if (voting.receipt) {
    const done = () => {
      voting.finish()
      void reload()
    }
    return (
      <PageShell {...shell} title={BALLOT_WORDS.title} onBack={goBack} bottom={<ReceiptBar onDone={done} />}>
        <VoteReceipt ballot={ballot} receipt={voting.receipt} now={now} />
        <ConsentCard templates={PROMISES.vote} />
      </PageShell>
    )
  }
  if (mode.isElder && isVoting) return <ElderScreen shell={shell} ballot={ballot} voting={voting} now={now} />
  return (
    <PageShell {...shell} title={BALLOT_WORDS.title} onBack={goBack} bottom={phaseOf(ballot, now) === 'open' ? <VoteBar ballot={ballot} voting={voting} /> : null}>
      <Body ballot={ballot} voting={voting} now={now} />
    </PageShell>
  )
}

interface PartProps {
  ballot: BallotDetail
  voting: Voting
  now: Instant
}

function Body({ ballot, voting, now }: PartProps) {
  const [isBasis, setBasis] = useState(false)
  const { me } = useMe()
  const phase = phaseOf(ballot, now)
  const isOpen = phase === 'open'
  return (
    <>
      <BallotHead ballot={ballot} waits={isOpen && voting.key?.voted === null} />
      <TurnoutCard ballot={ballot} now={now} onBasis={() => setBasis(true)} />
      {phase === 'counted' && <ResultCard ballot={ballot} />}
      {!isOpen && phase !== 'counted' && <WaitingCard ballot={ballot} phase={phase} now={now} />}
      {isOpen ? <Asked ballot={ballot} voting={voting} now={now} level={me?.level} /> : ballot.mine.map((one) => <VotedCard key={one.key} ballot={ballot} own={one} now={now} />)}
      <BallotLinks ballot={ballot} now={now} />
      <ShareButton id="ballot-share">{BALLOT_WORDS.share}</ShareButton>
      <RulesSheet ballot={ballot} open={isBasis} onClose={() => setBasis(false)} />
    </>
  )
}

/** For whom, and the options; what was cast where there is nothing to ask; or why there is no vote. */
function Asked({ ballot, voting, now, level }: PartProps & { level: number | undefined }) {
  if (ballot.mine.length === 0) return level === undefined ? null : <NoKeyCard ballot={ballot} level={level} />
  return (
    <>
      <KeyChoice ballot={ballot} voting={voting} />
      {voting.isAsked ? <BallotOptions ballot={ballot} voting={voting} /> : voting.key && <VotedCard ballot={ballot} own={voting.key} now={now} />}
    </>
  )
}
