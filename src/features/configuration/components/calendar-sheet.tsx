import { useState } from 'react'
import { CALENDAR_WORDS } from '@/copy/configuration'
import type { ConfigurationOf } from '@/shared/contract/configuration'
import { calendarFaults } from '@/shared/domain/calendar/calendar-year'
import { Button, Sheet, TextField } from '@/ui'
import { readDates, type ReadDates, writeDates } from '../model/read-dates'

type Calendar = ConfigurationOf<'calendar'>

interface CalendarSheetProps {
  open: boolean
  year: string
  current: Calendar | null
  isBusy: boolean
  /** What went wrong with the last try. */
  problem?: string
  onPublish: (document: Calendar['document'], reason: string) => void
  onClose: () => void
}

const LONGEST_TEXT = 1_000
const LONGEST_REASON = 200

/** Two lists and what they rest on. Every date that cannot be is named before anything is sent. */
export function CalendarSheet({ open, year, current, isBusy, problem, onPublish, onClose }: CalendarSheetProps) {
  const [holidays, setHolidays] = useState(writeDates(current?.document.holidays ?? []))
  const [workdays, setWorkdays] = useState(writeDates(current?.document.workdays ?? []))
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const off = readDates(holidays)
  const worked = readDates(workdays)
  const document = { holidays: off.dates, workdays: worked.dates }
  const faults = calendarFaults(year, document)
  const wrongIn = (list: keyof typeof document, { wrong, dates }: ReadDates) => [...wrong, ...dates.filter((_, index) => faults[`${list}.${index}`] !== undefined)]
  const wrongOff = wrongIn('holidays', off)
  const wrongWorked = wrongIn('workdays', worked)
  const submit = () => {
    setChecked(true)
    if (wrongOff.length + wrongWorked.length === 0 && reason.trim()) onPublish(document, reason.trim())
  }
  const problemOf = (wrong: readonly string[]) => (isChecked && wrong.length > 0 ? CALENDAR_WORDS.datesWrong(wrong) : undefined)
  return (
    <Sheet open={open} title={CALENDAR_WORDS.year(year)} closeLabel={CALENDAR_WORDS.close} onClose={onClose}>
      <TextField id="calendar-holidays" label={CALENDAR_WORDS.holidays} help={CALENDAR_WORDS.datesHelp} value={holidays} max={LONGEST_TEXT} multiline error={problemOf(wrongOff)} onChange={setHolidays} />
      <TextField id="calendar-workdays" label={CALENDAR_WORDS.workdays} value={workdays} max={LONGEST_TEXT} multiline error={problemOf(wrongWorked)} onChange={setWorkdays} />
      <TextField
        id="calendar-reason"
        label={CALENDAR_WORDS.reason}
        placeholder={CALENDAR_WORDS.reasonPlaceholder}
        value={reason}
        max={LONGEST_REASON}
        error={problem ?? (isChecked && !reason.trim() ? CALENDAR_WORDS.reasonWrong : undefined)}
        onChange={setReason}
      />
      <Button id="calendar-publish" kind="primary" size="lg" block busyLabel={isBusy ? CALENDAR_WORDS.busy : undefined} onTap={submit}>
        {CALENDAR_WORDS.confirm(year)}
      </Button>
    </Sheet>
  )
}
