import { MY_VOTES_WORDS as WORDS } from '@/copy/ballots'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { MyVoteCard } from '@/features/ballots/components/my-vote-card'
import { now as readNow } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack, switchToTab } from '@/platform/navigation/navigate'
import { currentPersona } from '@/platform/persona/persona'
import { listMyVotes } from '@/shared/contract/ballots'
import { EmptyState, ErrorState, ListEnd, Note, PageShell, Skeleton } from '@/ui'

/** 我的票: the codes of everything that this reader cast, never what it was. */
export default function MyVotesPage() {
  const mode = useDisplayMode()
  const list = usePagedList(listMyVotes, {})
  usePullDown(list.reload)
  useBottomReached(() => void list.loadMore())
  const now = readNow()
  const isEmpty = list.items.length === 0
  return (
    <PageShell mode={mode} title={WORDS.title} demoText={currentPersona() ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back}>
      {!isEmpty && <Note icon="lock">{WORDS.help}</Note>}
      {isEmpty && list.isLoading && <Skeleton label={WORDS.loading} />}
      {isEmpty && list.error && <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />}
      {isEmpty && !list.isLoading && !list.error && <EmptyState icon="lock" {...WORDS.empty} action={{ label: WORDS.toBoard, onTap: () => switchToTab('deliberation') }} />}
      {list.items.map((vote) => (
        <MyVoteCard key={vote.receiptCode} vote={vote} now={now} />
      ))}
      {!isEmpty && (list.hasMore ? <Skeleton rows={1} label={WORDS.loading} /> : <ListEnd text={WORDS.end} />)}
    </PageShell>
  )
}
