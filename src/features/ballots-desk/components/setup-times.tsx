import { View } from '@tarojs/components'
import { useState } from 'react'
import { SETUP_WORDS } from '@/copy/ballots-desk'
import { dateWords, momentWords } from '@/copy/clock'
import type { BallotDraft } from '@/shared/contract/ballots-desk'
import type { Instant } from '@/shared/domain/time'
import { Button, Card, Chip, Section } from '@/ui'
import type { Setup } from '../hooks/use-setup'
import { dayWords, endDays, endHours, hourWords, opensAtOf, SHOWN_DAYS, startDays, startHours } from '../model/setup-draft'

interface SetupTimesProps {
  offer: BallotDraft
  form: Setup
  now: Instant
}

/** From when to when: only days and hours that the rules allow stand there. */
export function SetupTimes({ offer, form, now }: SetupTimesProps) {
  const { draft, change } = form
  const opensAt = opensAtOf(draft)
  return (
    <>
      <Section title={SETUP_WORDS.from}>
        <Card>
          <View className="muted f13 setup-form__help">{SETUP_WORDS.fromHelp(momentWords(offer.earliestOpen, now))}</View>
          <Days id="start" daysOf={(count) => startDays(offer, count)} chosen={draft.startDay} now={now} onChoose={(startDay) => change({ startDay })} />
          {draft.startDay !== null && <Hours id="start-hour" title={SETUP_WORDS.time} hours={startHours(draft.startDay, offer.earliestOpen)} chosen={draft.startHour} onChoose={(startHour) => change({ startHour })} />}
        </Card>
      </Section>
      {opensAt !== null && (
        <Section title={SETUP_WORDS.until}>
          <Card>
            <View className="muted f13 setup-form__help">{SETUP_WORDS.untilHelp(offer.shortestDays)}</View>
            <Days id="end" daysOf={(count) => endDays(draft, offer, count)} chosen={draft.endDay} now={now} onChoose={(endDay) => change({ endDay })} />
            {draft.endDay !== null && <Hours id="end-hour" title={SETUP_WORDS.endTime} hours={endHours(draft.endDay, opensAt, offer.shortestDays)} chosen={draft.endHour} onChoose={(endHour) => change({ endHour })} />}
          </Card>
        </Section>
      )}
    </>
  )
}

interface DaysProps {
  id: string
  daysOf: (count: number) => Instant[]
  chosen: Instant | null
  now: Instant
  onChoose: (day: Instant) => void
}

/** A week of days, and another week with each tap; one that was chosen stays in sight. */
function Days({ id, daysOf, chosen, now, onChoose }: DaysProps) {
  const [count, setCount] = useState(SHOWN_DAYS)
  const days = daysOf(count)
  const isHidden = chosen !== null && !days.includes(chosen)
  return (
    <>
      <View className="wrap">
        {isHidden && <Chip id={`${id}-chosen`} label={dateWords(chosen, now)} on onTap={() => onChoose(chosen)} />}
        {days.map((day, index) => (
          <Chip key={day} id={`${id}-${index}`} label={dayWords(day, now)} on={day === chosen} onTap={() => onChoose(day)} />
        ))}
      </View>
      {days.length === count && (
        <Button id={`${id}-later`} kind="text" onTap={() => setCount(count + SHOWN_DAYS)}>
          {SETUP_WORDS.laterDays}
        </Button>
      )}
    </>
  )
}

function Hours({ id, title, hours, chosen, onChoose }: { id: string; title: string; hours: readonly number[]; chosen: number; onChoose: (hour: number) => void }) {
  return (
    <>
      <View className="muted f13 setup-form__label">{title}</View>
      <View className="wrap">
        {hours.map((hour) => (
          <Chip key={hour} id={`${id}-${hour}`} label={hourWords(hour)} on={hour === chosen} onTap={() => onChoose(hour)} />
        ))}
      </View>
    </>
  )
}
