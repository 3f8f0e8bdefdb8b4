import { BALLOT_LIST_WORDS } from '@/copy/ballots-desk'
import { SHELL_WORDS } from '@/copy/shell'
import { BallotRows } from '@/features/ballots-desk/components/ballot-rows'
import { useDeskBallots } from '@/features/ballots-desk/hooks/use-desk-ballots'
import { useMe } from '@/features/people/hooks/use-me'
import { now as readNow } from '@/platform/clock'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown, useReturn } from '@/platform/life-cycle/page-events'
import { goBack, openBallotDesk } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { TELLERS } from '@/shared/contract/ballots'
import type { Role } from '@/shared/domain/appointments'
import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { PageShell } from '@/ui'

const OFFICES: readonly Role[] = [...SCREENERS, ...TELLERS, ...ARBITERS]

/** 表决: what is not over at a community, for whoever runs it, counts it or collects papers. */
export default function BallotsOnDeskPage() {
  const mode = useDisplayMode()
  const { community = '' } = usePageParams()
  const { me } = useMe()
  const isOffice = me?.appointments.some(({ role }) => OFFICES.includes(role)) ?? false
  const list = useDeskBallots(me ? community : '', isOffice)
  useReturn(() => void list.reload())
  useBottomReached(() => void list.loadMore())
  usePullDown(list.reload)
  return (
    <PageShell mode={mode} title={BALLOT_LIST_WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      <BallotRows list={me ? list : { ...list, isLoading: true }} now={readNow()} onOpen={openBallotDesk} />
    </PageShell>
  )
}
