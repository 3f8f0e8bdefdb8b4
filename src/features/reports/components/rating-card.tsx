import { View } from '@tarojs/components'
import { useState } from 'react'
import { DETAIL_WORDS, RATING_TAG_WORDS, RATING_WORDS, type RatingTag } from '@/copy/reports-detail'
import { FORM_WORDS } from '@/copy/reports-form'
import { MAX_NOTE, RATING_TAGS } from '@/shared/contract/reports'
import { Button, Card, Chip, Rating, TextField } from '@/ui'
import { FieldProblem } from './field-problem'
import './rating-card.css'

export interface RatingAnswer {
  score: number
  tags: RatingTag[]
  note?: string
}

interface RatingCardProps {
  isBusy: boolean
  problem?: string
  onRate: (answer: RatingAnswer) => void
}

/** Five words, six tags, and if they like a sentence. */
export function RatingCard({ isBusy, problem, onRate }: RatingCardProps) {
  const [score, setScore] = useState<number | null>(null)
  const [tags, setTags] = useState<RatingTag[]>([])
  const [note, setNote] = useState('')
  const isTooLong = [...note.trim()].length > MAX_NOTE
  const toggle = (tag: RatingTag) => setTags((present) => (present.includes(tag) ? present.filter((other) => other !== tag) : [...present, tag]))
  const submit = () => {
    if (score !== null && !isTooLong) onRate({ score, tags, note: note.trim() || undefined })
  }
  return (
    <Card id="report-rating-card">
      <View className="h-card">{DETAIL_WORDS.rateTitle}</View>
      <View className="muted f14">{DETAIL_WORDS.rateHelp}</View>
      <Rating id="report-rating" value={score} labels={[...RATING_WORDS]} onChange={setScore} />
      {score !== null && (
        <>
          <View className="muted f14">{DETAIL_WORDS.rateTags}</View>
          <View className="wrap">
            {RATING_TAGS.map((tag) => (
              <Chip key={tag} id={`report-tag-${tag}`} label={RATING_TAG_WORDS[tag]} on={tags.includes(tag)} onTap={() => toggle(tag)} />
            ))}
          </View>
          <TextField
            id="report-rating-note"
            label={DETAIL_WORDS.rateNote}
            placeholder={FORM_WORDS.notePlaceholder}
            value={note}
            max={MAX_NOTE}
            error={isTooLong ? FORM_WORDS.tooLong(MAX_NOTE) : undefined}
            onChange={setNote}
          />
        </>
      )}
      <FieldProblem text={problem} />
      <View className="rating-card__act">
        <Button id="report-rate" kind="ink" block disabled={score === null} busyLabel={isBusy ? DETAIL_WORDS.busy : undefined} onTap={submit}>
          {score === null ? DETAIL_WORDS.rateFirst : DETAIL_WORDS.rateSubmit}
        </Button>
      </View>
    </Card>
  )
}
