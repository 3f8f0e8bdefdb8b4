import type { ReactNode } from 'react'
import { failureWords } from '@/copy/failure'
import { BALLOT_DESK_WORDS } from '@/copy/ballots-desk'
import { SHELL_WORDS } from '@/copy/shell'
import type { BallotReading } from '@/features/ballots-desk/hooks/use-ballot'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { goBack } from '@/platform/navigation/navigate'
import type { BallotDetail } from '@/shared/contract/ballots'
import { ErrorState, PageShell, Skeleton } from '@/ui'

interface BallotPageProps {
  title: string
  reading: BallotReading
  /** The whole page around a ballot that was read: a BallotShell. */
  children: (ballot: BallotDetail) => ReactNode
}

/** Every page about one ballot: until it is read, and where it cannot be. */
export function BallotPage({ title, reading, children }: BallotPageProps) {
  const { ballot, error, reload } = reading
  if (ballot) return <>{children(ballot)}</>
  return <BallotShell title={title}>{error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={BALLOT_DESK_WORDS.loading} />}</BallotShell>
}

interface BallotShellProps {
  title: string
  ballot?: BallotDetail
  bottom?: ReactNode
  children: ReactNode
}

export function BallotShell({ title, ballot, bottom, children }: BallotShellProps) {
  const mode = useDisplayMode()
  return (
    <PageShell mode={mode} title={title} demoText={ballot?.isDemo ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back} bottom={bottom}>
      {children}
    </PageShell>
  )
}
