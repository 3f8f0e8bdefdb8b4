import { View } from '@tarojs/components'
import { BLOCK_REASON_WORDS, BLOCK_WORDS } from '@/copy/blocks'
import { momentWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import type { usePagedList } from '@/platform/data/use-paged-list'
import type { listBlocks } from '@/shared/contract/blocks'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, EmptyState, ErrorState, ListEnd, Skeleton } from '@/ui'
import { blockTitle } from '../model/block-facts'

interface BlockListProps {
  list: ReturnType<typeof usePagedList<typeof listBlocks>>
  now: Instant
  onOpen: (blockId: string) => void
}

/** Who may not publish here, by what they wrote: the soonest over first. */
export function BlockList({ list, now, onOpen }: BlockListProps) {
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={BLOCK_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    return <EmptyState icon="user" title={BLOCK_WORDS.empty} text={BLOCK_WORDS.emptyText} />
  }
  return (
    <View>
      <Card>
        {list.items.map((block) => (
          <Cell
            key={block.id}
            id={`block-${block.id}`}
            title={blockTitle(block)}
            detail={[block.state === 'appealed' ? BLOCK_WORDS.waits : null, BLOCK_REASON_WORDS[block.reasonCode], BLOCK_WORDS.until(momentWords(block.endsAt, now))].filter(Boolean).join('，')}
            onTap={() => onOpen(block.id)}
          />
        ))}
      </Card>
      {list.hasMore ? <Skeleton rows={1} label={BLOCK_WORDS.loading} /> : <ListEnd text={BLOCK_WORDS.end} />}
    </View>
  )
}
