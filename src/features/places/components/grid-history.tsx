import { View } from '@tarojs/components'
import { momentWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { GRID_HISTORY_WORDS } from '@/copy/grid-files'
import { ROLE_WORDS } from '@/copy/people'
import { now } from '@/platform/clock'
import { usePagedList } from '@/platform/data/use-paged-list'
import { useBottomReached } from '@/platform/life-cycle/page-events'
import { type GridVersionRow, listGridVersions } from '@/shared/contract/grids'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, EmptyState, ErrorState, ListEnd, Section, Skeleton } from '@/ui'

interface GridHistoryProps {
  communityCode: string
  /** Since when counts what counts now; null: nothing does. */
  liveSince: Instant | null
  isTaking: boolean
  onTake: (row: GridVersionRow) => void
}

/** The drawings of a community: by whom, when, and what became of each. */
export function GridHistory({ communityCode, liveSince, isTaking, onTake }: GridHistoryProps) {
  const list = usePagedList(listGridVersions, { communityCode })
  useBottomReached(() => void list.loadMore())
  if (isTaking) return <Skeleton label={GRID_HISTORY_WORDS.taking} />
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={GRID_HISTORY_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="clock" title={GRID_HISTORY_WORDS.empty} text={GRID_HISTORY_WORDS.emptyText} />
  }
  return (
    <Section title={GRID_HISTORY_WORDS.title}>
      <Card>
        {list.items.map((row) => (
          <Cell
            key={row.id}
            id={`grids-version-${row.id}`}
            title={momentWords(row.savedAt, now())}
            detail={GRID_HISTORY_WORDS.savedAs(whoSaved(row), row.grids)}
            end={GRID_HISTORY_WORDS.state[stateOf(row, liveSince)]}
            onTap={() => onTake(row)}
          />
        ))}
      </Card>
      <View className="t2 f14">{GRID_HISTORY_WORDS.help}</View>
      {list.hasMore && <ListEnd text={GRID_HISTORY_WORDS.loading} />}
    </Section>
  )
}

function whoSaved({ isMine, savedAs }: GridVersionRow): string {
  const office = savedAs === null ? GRID_HISTORY_WORDS.someone : ROLE_WORDS[savedAs]
  return isMine ? GRID_HISTORY_WORDS.mine : office
}

/** A drawing counts from the moment in which it was published. */
function stateOf({ publishedAt }: GridVersionRow, liveSince: Instant | null): keyof typeof GRID_HISTORY_WORDS.state {
  if (publishedAt === null) return 'draft'
  return publishedAt === liveSince ? 'live' : 'published'
}
