import { failureWords } from '@/copy/failure'
import { momentWords } from '@/copy/clock'
import { RIDER_LIST_STATE_WORDS, RIDER_LIST_WORDS } from '@/copy/rider-lists'
import { PLATFORM_WORDS } from '@/copy/riders'
import { now } from '@/platform/clock'
import type { usePagedList } from '@/platform/data/use-paged-list'
import { useBottomReached } from '@/platform/life-cycle/page-events'
import type { listRiderLists, RiderList } from '@/shared/contract/riders'
import { Card, Cell, EmptyState, ErrorState, Section, Skeleton } from '@/ui'

interface ListHistoryProps {
  lists: ReturnType<typeof usePagedList<typeof listRiderLists>>
  onOpen: (list: RiderList) => void
}

/** What the stations handed in, the newest first. */
export function ListHistory({ lists, onOpen }: ListHistoryProps) {
  useBottomReached(() => void lists.loadMore())
  return (
    <Section title={RIDER_LIST_WORDS.history}>
      {lists.items.length > 0 && (
        <Card>
          {lists.items.map((list) => (
            <Cell
              key={list.id}
              id={`list-${list.id}`}
              icon={list.state === 'live' ? 'check-circle' : 'clock'}
              title={`${list.stationName}·${RIDER_LIST_STATE_WORDS[list.state]}`}
              detail={RIDER_LIST_WORDS.line(PLATFORM_WORDS[list.platform], momentWords(list.createdAt, now()), list.phones)}
              onTap={() => onOpen(list)}
            />
          ))}
        </Card>
      )}
      {(lists.isLoading || lists.hasMore) && <Skeleton rows={1} label={RIDER_LIST_WORDS.loading} />}
      {lists.error && <ErrorState {...failureWords(lists.error)} onRetry={() => void lists.reload()} />}
      {lists.items.length === 0 && !lists.isLoading && !lists.error && <EmptyState icon="moped" title={RIDER_LIST_WORDS.noHistory} text={RIDER_LIST_WORDS.noHistoryText} />}
    </Section>
  )
}
