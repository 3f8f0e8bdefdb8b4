import { View } from '@tarojs/components'
import { ROLL_CHECK_WORDS as WORDS } from '@/copy/ballots'
import { failureWords } from '@/copy/failure'
import { SHELL_WORDS } from '@/copy/shell'
import { DisputeEntry } from '@/features/ballots/components/dispute-entry'
import { endWords } from '@/features/ballots/model/end-words'
import { now as readNow } from '@/platform/clock'
import { useOperation } from '@/platform/data/use-operation'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useDisplayMode } from '@/platform/display/use-display-mode'
import { useBottomReached, usePageParams, usePullDown } from '@/platform/life-cycle/page-events'
import { goBack } from '@/platform/navigation/navigate'
import { type BallotDetail, getBallot, listRollOfBallot } from '@/shared/contract/ballots'
import { Card, Cell, EmptyState, ErrorState, ListEnd, PageShell, Skeleton } from '@/ui'
import './index.css'

/** 核对名册: the doors of one's own building as this ballot counts them, and the word that something is wrong. */
export default function RollCheckPage() {
  const mode = useDisplayMode()
  const { id = '' } = usePageParams()
  const { data: ballot, error, reload } = useOperation(getBallot, { ballotId: id })
  const now = readNow()
  const isShown = ballot?.state === 'ROLL_PUBLICITY'
  const until = ballot && isShown && ballot.rollShownUntil !== null ? WORDS.until(endWords(ballot.rollShownUntil, now)) : WORDS.over
  return (
    <PageShell mode={mode} title={WORDS.title} demoText={ballot?.isDemo ? SHELL_WORDS.demo : null} onBack={goBack} backLabel={SHELL_WORDS.back} bottom={isShown ? <DisputeEntry ballotId={id} hint={until} /> : null}>
      {ballot && <Rows ballot={ballot} until={isShown ? null : WORDS.over} />}
      {!ballot && (error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={WORDS.loading} />)}
    </PageShell>
  )
}

function Rows({ ballot, until }: { ballot: BallotDetail; until: string | null }) {
  const list = usePagedList(listRollOfBallot, { ballotId: ballot.id })
  usePullDown(list.reload)
  useBottomReached(() => void list.loadMore())
  return (
    <View>
      <View className="h-page">{ballot.title}</View>
      <View className="t2 f14 roll-check__help">{WORDS.help}</View>
      {until !== null && <View className="strong f14 roll-check__help">{until}</View>}
      {list.items.length === 0 && list.isLoading && <Skeleton label={WORDS.loading} />}
      {list.items.length === 0 && list.error && (list.error.code === 'VOTE_NOT_ON_ROLL' ? <EmptyState icon="list-checks" {...WORDS.empty} /> : <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />)}
      {list.items.length > 0 && (
        <Card>
          {list.items.map(({ key, label, names, isMine }) => (
            <Cell key={key} id={`roll-${key}`} icon={isMine ? 'check-circle' : 'house'} title={label} detail={names.join('、') || WORDS.noNames} end={isMine ? WORDS.mine : undefined} />
          ))}
        </Card>
      )}
      {list.items.length > 0 && (list.hasMore ? <Skeleton rows={1} label={WORDS.loading} /> : <ListEnd text={WORDS.end} />)}
    </View>
  )
}
