import { View } from '@tarojs/components'
import { categoryName } from '@/copy/reports-categories'
import { FORM_WORDS } from '@/copy/reports-form'
import { QUEUE_WORDS } from '@/copy/reports-queue'
import { momentWords } from '@/copy/clock'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Photo, Pill } from '@/ui'
import type { ReportDraft } from '../model/report-draft'
import './report-card.css'

interface DraftCardProps {
  draft: ReportDraft
  photoPath: string | null
  now: Instant
  onContinue: () => void
  onDiscard: () => void
}

/** A form that was left: its photo and words are still there. */
export function DraftCard({ draft, photoPath, now, onContinue, onDiscard }: DraftCardProps) {
  return (
    <Card outlined id={`draft-${draft.id}`}>
      <View className="report-card">
        <Photo size="thumb" url={photoPath} alt={FORM_WORDS.photoAlt(1)} />
        <View className="report-card__text">
          <View className="report-card__head">
            <View className="strong">{draft.categoryCode ? categoryName(draft.categoryCode) : QUEUE_WORDS.draft}</View>
            <Pill tone="neutral" icon="note">
              {QUEUE_WORDS.draft}
            </Pill>
          </View>
          <View className="meta">{momentWords(draft.capturedAt, now)}</View>
          <View className="meta">{QUEUE_WORDS.draftHelp}</View>
        </View>
      </View>
      <View className="report-card__foot">
        <Button id={`draft-discard-${draft.id}`} kind="text" onTap={onDiscard}>
          {FORM_WORDS.discard}
        </Button>
        <Button id={`draft-continue-${draft.id}`} kind="line" onTap={onContinue}>
          {QUEUE_WORDS.continueDraft}
        </Button>
      </View>
    </Card>
  )
}
