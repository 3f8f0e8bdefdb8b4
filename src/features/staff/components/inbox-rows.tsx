import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { INBOX_WORDS, type Pile, PILE_WORDS } from '@/copy/staff'
import { EmptyState, ErrorState, ListEnd, Skeleton } from '@/ui'
import type { InboxSource } from '../model/inbox-row'
import { InboxRowCard } from './inbox-row-card'

/** The rows with every state a list has. */
export function InboxRows({ pile, source }: { pile: Pile; source: InboxSource }) {
  const { rows, isLoading, error, hasMore } = source
  const onRetry = () => void source.reload()
  if (rows.length === 0) {
    if (isLoading) return <Skeleton label={INBOX_WORDS.loading} />
    if (error) return <ErrorState {...failureWords(error)} onRetry={onRetry} />
    return <EmptyState icon="check-circle" title={PILE_WORDS[pile].empty} text={PILE_WORDS[pile].emptyHelp} />
  }
  return (
    <View>
      {error && <ErrorState {...failureWords(error)} onRetry={onRetry} />}
      {rows.map((row, index) => (
        <InboxRowCard key={row.key} row={row} isFirst={index === 0 && pile !== 'done'} />
      ))}
      {hasMore ? <Skeleton rows={1} label={INBOX_WORDS.loading} /> : <ListEnd text={INBOX_WORDS.end} />}
    </View>
  )
}
