import { View } from '@tarojs/components'
import { ageWords } from '@/copy/clock'
import { failureWords } from '@/copy/failure'
import { MESSAGES_WORDS } from '@/copy/messages'
import { SHELL_WORDS } from '@/copy/shell'
import { now as readNow } from '@/platform/clock'
import { requestCamera } from '@/platform/navigation/camera-request'
import { switchToTab } from '@/platform/navigation/navigate'
import type { Message } from '@/shared/contract/messages'
import { beijingDate, startOfBeijingDay } from '@/shared/domain/time'
import { Card, EmptyState, ErrorState, ListEnd, OfflineLine, Section, Skeleton } from '@/ui'
import type { useMyMessages } from '../hooks/use-my-messages'
import { MessageRow } from './message-row'

interface MessageListProps {
  list: ReturnType<typeof useMyMessages>
  onOpen: (message: Message) => void
}

/** Today, and what came before. */
export function MessageList({ list, onOpen }: MessageListProps) {
  const now = readNow()
  if (list.items.length === 0) {
    if (list.isLoading) return <Skeleton label={MESSAGES_WORDS.loading} />
    if (list.error) return <ErrorState {...failureWords(list.error)} onRetry={() => void list.reload()} />
    const report = () => {
      requestCamera()
      switchToTab('report')
    }
    return <EmptyState icon="tray" title={MESSAGES_WORDS.emptyTitle} text={MESSAGES_WORDS.emptyText} action={{ label: MESSAGES_WORDS.emptyAction, onTap: report }} />
  }
  const today = startOfBeijingDay(beijingDate(now))
  const groups = [
    { title: MESSAGES_WORDS.today, messages: list.items.filter(({ at }) => at >= today) },
    { title: MESSAGES_WORDS.earlier, messages: list.items.filter(({ at }) => at < today) },
  ]
  return (
    <View>
      {list.cachedAt !== null && <OfflineLine text={SHELL_WORDS.offlineSince(ageWords(now - list.cachedAt))} />}
      {groups
        .filter(({ messages }) => messages.length > 0)
        .map(({ title, messages }) => (
          <Section key={title} title={title}>
            <Card>
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} now={now} onOpen={() => onOpen(message)} />
              ))}
            </Card>
          </Section>
        ))}
      {list.hasMore ? <Skeleton rows={1} label={MESSAGES_WORDS.loading} /> : <ListEnd text={MESSAGES_WORDS.end} />}
    </View>
  )
}
