import { View } from '@tarojs/components'
import { categoryName } from '@/copy/reports-categories'
import { FORM_WORDS } from '@/copy/reports-form'
import { QUEUE_WORDS } from '@/copy/reports-queue'
import { momentWords } from '@/copy/clock'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Photo, Pill } from '@/ui'
import type { QueueEntry } from '../model/queue-entry'
import { describePhase } from '../model/queue-look'
import './report-card.css'

interface QueuedCardProps {
  entry: QueueEntry
  photoPath: string | null
  now: Instant
  onTry: () => void
  onFix: () => void
  onDiscard: () => void
}

/** A report that is still on the phone: what it waits for, and the one thing to do about it. */
export function QueuedCard({ entry, photoPath, now, onTry, onFix, onDiscard }: QueuedCardProps) {
  const look = describePhase(entry.phase, entry.photos.length, now)
  const { content } = entry
  const place = content.landmark ?? content.placeName
  return (
    <Card outlined id={`queued-${entry.localNumber}`}>
      <View className="report-card">
        <Photo size="thumb" url={photoPath} alt={FORM_WORDS.photoAlt(1)} />
        <View className="report-card__text">
          <View className="report-card__head">
            <View className="strong">{categoryName(content.categoryCode)}</View>
            <Pill tone={look.tone} icon={look.icon}>
              {look.word}
            </Pill>
          </View>
          <View className="meta">{[momentWords(content.capturedAt, now), place].filter(Boolean).join('，')}</View>
          <View className="meta">
            <View className="num">{QUEUE_WORDS.localNumber(entry.localNumber)}</View>
            <View>{QUEUE_WORDS.photos(entry.photos.length)}</View>
          </View>
        </View>
      </View>
      <View className="report-card__foot">
        <View className="f14 t2 grow">{look.text}</View>
        {look.act === 'try' && (
          <Button id={`queued-try-${entry.localNumber}`} kind="text" onTap={onTry}>
            {QUEUE_WORDS.tryNow}
          </Button>
        )}
        {look.act === 'fix' && (
          <Button id={`queued-fix-${entry.localNumber}`} kind="primary" onTap={onFix}>
            {QUEUE_WORDS.fix}
          </Button>
        )}
        {look.act === 'ask' && (
          <Button id={`queued-still-${entry.localNumber}`} kind="primary" onTap={onTry}>
            {QUEUE_WORDS.stillSend}
          </Button>
        )}
        {(look.act === 'fix' || look.act === 'ask') && (
          <Button id={`queued-discard-${entry.localNumber}`} kind="text" onTap={onDiscard}>
            {QUEUE_WORDS.discard}
          </Button>
        )}
      </View>
    </Card>
  )
}
