import { View } from '@tarojs/components'
import { failureWords } from '@/copy/failure'
import { OPINIONS_WORDS } from '@/copy/opinions'
import type { ReactNode } from 'react'
import { Button, EmptyState, ErrorState, Skeleton } from '@/ui'
import type { DealtDeck } from '../hooks/use-deck'
import { OpinionCard } from './opinion-card'
import { ProgressTicks } from './progress-ticks'

interface DeckViewProps {
  deck: DealtDeck
  /** Who has answered something in the topic. */
  people: number
  onSee: () => void
  /** Absent: the reader may not say anything now. */
  onSay?: () => void
  /** Under the card in front: how to say that it should not stand. */
  children?: ReactNode
}

/** 表态: one card, how far one has come, and the way to say something oneself. */
export function DeckView({ deck, people, onSee, onSay, children }: DeckViewProps) {
  const { card, progress, error, reload } = deck
  if (!progress) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton label={OPINIONS_WORDS.loading} />
  return (
    <View>
      {progress.total > 0 && (
        <View className="meta between">
          <View className="num">{OPINIONS_WORDS.progress(progress.answered, progress.total)}</View>
          <View>{OPINIONS_WORDS.people(people)}</View>
        </View>
      )}
      {card ? <OpinionCard key={card.id} statement={card} /> : <Nothing deck={deck} onSee={onSee} />}
      {deck.isOpen && <ProgressTicks progress={progress} onSee={onSee} />}
      {onSay && (
        <Button id="opinions-say" kind="line" size="lg" icon="chat-text" block onTap={onSay}>
          {OPINIONS_WORDS.say}
        </Button>
      )}
      {card && <View className="opinion-deck__more">{children}</View>}
    </View>
  )
}

function Nothing({ deck: { isOpen, progress }, onSee }: Pick<DeckViewProps, 'deck' | 'onSee'>) {
  if (!isOpen) return <EmptyState icon="lock" title={OPINIONS_WORDS.closed.title} text={OPINIONS_WORDS.closed.text} action={{ label: OPINIONS_WORDS.closed.action, onTap: onSee }} />
  if (progress!.total === 0) return <EmptyState icon="chats-circle" {...OPINIONS_WORDS.empty} />
  return <EmptyState icon="check-circle" title={OPINIONS_WORDS.allRead.title} text={OPINIONS_WORDS.allRead.text} action={{ label: OPINIONS_WORDS.allRead.action, onTap: onSee }} />
}
