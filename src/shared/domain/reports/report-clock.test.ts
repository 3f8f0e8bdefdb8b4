import { describe, expect, it } from 'vitest'
import { withYears } from '../calendar/calendar-year'
import { HUANGSHI_CALENDAR } from '../calendar/huangshi-calendar'
import { MINUTE } from '../time'
import { findCategory } from './categories'
import { clockAfter, recount, type ReportClock, runsInOfficeTime } from './report-clock'

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const report = (code: string, receivedAt: number) => {
  const category = findCategory(code)
  if (!category) throw new Error(code)
  return { category, receivedAt }
}
const RECEIVED = at('2026-11-24 10:00')

describe('clockAfter', () => {
  it('gives two office hours to accept, ten minutes for danger', () => {
    expect(clockAfter('accept', null, report('A1', RECEIVED), RECEIVED, HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-11-24 15:00'))
    expect(clockAfter('accept', null, report('B1', RECEIVED), RECEIVED, HUANGSHI_CALENDAR)?.dueAt).toBe(RECEIVED + 10 * MINUTE)
  })

  it('counts handling from acceptance, and for danger from receipt', () => {
    const accepted = at('2026-11-24 10:30')

    expect(clockAfter('handle', null, report('A1', RECEIVED), accepted, HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-11-24 17:30'))
    expect(clockAfter('handle', null, report('B1', RECEIVED), accepted, HUANGSHI_CALENDAR)?.dueAt).toBe(RECEIVED + 120 * MINUTE)
  })

  it('gives half the time for rework: four office hours become two, one day half a day', () => {
    const disputed = at('2026-11-25 08:30')

    expect(clockAfter('rework', null, report('A1', RECEIVED), disputed, HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-11-25 10:30'))
    expect(clockAfter('rework', null, report('A5', RECEIVED), disputed, HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-11-25 14:45'))
    expect(clockAfter('restart', null, report('G1', RECEIVED), disputed, HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-11-30 08:30'))
  })

  it('promises nothing where the calendar ends, and refuses nothing', () => {
    const newYearsEve = at('2026-12-31 17:50')

    expect(clockAfter('handle', null, report('A1', newYearsEve), newYearsEve, HUANGSHI_CALENDAR)).toEqual({ kind: 'handle', startedAt: newYearsEve, limit: { unit: 'workHour', amount: 4 }, dueAt: null })
  })

  it('is counted again from the same start when a year is announced', () => {
    const newYearsEve = at('2026-12-31 17:50')
    const unknown = clockAfter('rework', null, report('A5', newYearsEve), newYearsEve, HUANGSHI_CALENDAR)
    const calendar = withYears(HUANGSHI_CALENDAR, { 2027: { holidays: ['2027-01-01'], workdays: [] } })

    expect(unknown?.dueAt).toBeNull()
    // Half a day of 3 h 15: ten minutes are left in the old year, the rest runs on Monday.
    expect(unknown && recount(unknown, calendar).dueAt).toBe(at('2027-01-04 14:35'))
    expect(unknown && runsInOfficeTime(unknown)).toBe(true)
  })

  it('stops at the end and keeps running where nothing changes', () => {
    const current: ReportClock = { kind: 'handle', startedAt: 1, limit: { unit: 'minute24x7', amount: 1 }, dueAt: 2 }

    expect(clockAfter('stop', current, report('A1', 1), 3, HUANGSHI_CALENDAR)).toBeNull()
    expect(clockAfter('keep', current, report('A1', 1), 3, HUANGSHI_CALENDAR)).toBe(current)
  })
})
