import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { INBOX_WORDS, type Stage, STAGE_WORDS } from '@/copy/staff'
import type { AppError } from '@/shared/errors'
import { EmptyState, ErrorState, ListEnd, Skeleton } from '@/ui'
import type { InboxRow } from '../model/inbox-row'
import { InboxRowCard } from './inbox-row-card'

interface InboxRowsProps {
  stage: Stage
  rows: readonly InboxRow[]
  isLoading: boolean
  error: AppError | null
  hasMore: boolean
  onRetry: () => void
}

/** The rows with every state a list has. */
export function InboxRows({ stage, rows, isLoading, error, hasMore, onRetry }: InboxRowsProps) {
  if (rows.length === 0) {
    if (isLoading) return <Skeleton label={INBOX_WORDS.loading} />
    if (error) return <ErrorState {...failureWords(error)} onRetry={onRetry} />
    return <EmptyState icon="check-circle" title={STAGE_WORDS[stage].empty} text={STAGE_WORDS[stage].emptyHelp} />
  }
  return (
    <View>
      {error && <ErrorState {...failureWords(error)} onRetry={onRetry} />}
      {rows.map((row, index) => (
        <InboxRowCard key={row.key} row={row} isFirst={index === 0 && stage !== 'done'} />
      ))}
      {hasMore ? <Skeleton rows={1} label={INBOX_WORDS.loading} /> : <ListEnd text={INBOX_WORDS.end} />}
    </View>
  )
}
