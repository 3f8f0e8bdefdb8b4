import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beijingDate, DAY, HOUR, MINUTE } from '../time'
import { HUANGSHI_CALENDAR } from './huangshi-calendar'
import { dueAt, type TimeLimit } from './time-limit'
import { isWorkingDay } from './working-calendar'

/** A Beijing wall-clock time as an instant. */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const hours = (amount: number): TimeLimit => ({ unit: 'workHour', amount })

describe('dueAt', () => {
  // reporting.md §2.5, vectors a–e, on plain weeks of 2026: Friday 13 November and so on.
  it.each([
    ['a: four office hours from Friday evening end on Monday', '2026-11-13 17:00', hours(4), [], '2026-11-16 11:30'],
    ['b: one office hour from Saturday starts at the next opening', '2026-11-14 10:00', hours(1), [], '2026-11-16 09:30'],
    ['c: five working days from Wednesday end next Wednesday', '2026-11-11 10:00', { unit: 'workDay', amount: 5 }, [], '2026-11-18 10:00'],
    ['d: two hours around the clock cross midnight', '2026-11-14 23:30', { unit: 'minute24x7', amount: 120 }, [], '2026-11-15 01:30'],
    ['e: a pause stops office time', '2026-11-16 11:00', hours(4), [['2026-11-16 11:10', '2026-11-16 15:00']], '2026-11-17 09:20'],
    ['a make-up working day counts', '2026-10-09 17:00', hours(2), [], '2026-10-10 09:30'],
    ['the National Day week does not count', '2026-09-30 17:00', hours(2), [], '2026-10-08 09:30'],
    ['working days from a day off start at its next midnight', '2026-11-14 10:00', { unit: 'workDay', amount: 1 }, [], '2026-11-17 00:00'],
    ['calendar days do not care', '2026-09-28 10:00', { unit: 'calDay', amount: 7 }, [], '2026-10-05 10:00'],
    ['a pause after the end changes nothing', '2026-11-16 09:00', hours(1), [['2026-11-16 15:00', '2026-11-16 16:00']], '2026-11-16 10:00'],
    ['a limit may end exactly at closing time', '2026-11-16 14:30', hours(3.5), [], '2026-11-16 18:00'],
  ] as const)('%s', (_name, start, limit, pauses, expected) => {
    const due = dueAt(HUANGSHI_CALENDAR, at(start), limit, pauses.map(([from, to]) => ({ from: at(from), to: at(to) })))

    expect(new Date(due).toISOString()).toBe(new Date(at(expected)).toISOString())
  })

  it('refuses to guess a year that was not announced', () => {
    expect(() => dueAt(HUANGSHI_CALENDAR, at('2026-12-31 17:30'), hours(4))).toThrow(expect.objectContaining({ code: 'CALENDAR_YEAR_UNKNOWN' }))
  })

  const start = fc.integer({ min: at('2026-01-05 00:00'), max: at('2026-11-30 00:00') })
  const officeHours = fc.integer({ min: 1, max: 40 })

  it('ends in office hours of a working day, and more time never ends sooner', () => {
    fc.assert(
      fc.property(start, officeHours, officeHours, (from, shorter, extra) => {
        const due = dueAt(HUANGSHI_CALENDAR, from, hours(shorter))
        const minuteOfDay = (due - at(`${beijingDate(due)} 00:00`)) / MINUTE

        expect(isWorkingDay(HUANGSHI_CALENDAR, beijingDate(due))).toBe(true)
        expect(HUANGSHI_CALENDAR.hours.some(({ opens, closes }) => opens < minuteOfDay && minuteOfDay <= closes)).toBe(true)
        expect(dueAt(HUANGSHI_CALENDAR, from, hours(shorter + extra))).toBeGreaterThan(due)
      }),
    )
  })

  it('never ends sooner for a pause, whatever the unit', () => {
    const limit = fc.oneof(
      fc.record({ unit: fc.constant('workHour' as const), amount: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ unit: fc.constant('workDay' as const), amount: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ unit: fc.constant('minute24x7' as const), amount: fc.integer({ min: 1, max: 5000 }) }),
    )
    fc.assert(
      fc.property(start, limit, fc.integer({ min: 0, max: 3 * DAY }), fc.integer({ min: 1, max: 2 * DAY }), (from, aLimit, after, length) => {
        const pause = { from: from + after, to: from + after + length }

        expect(dueAt(HUANGSHI_CALENDAR, from, aLimit, [pause])).toBeGreaterThanOrEqual(dueAt(HUANGSHI_CALENDAR, from, aLimit))
      }),
    )
  })

  it('does not change when one pause is split in two that touch', () => {
    fc.assert(
      fc.property(start, officeHours, fc.integer({ min: 0, max: 20 * HOUR }), fc.integer({ min: 2, max: 20 * HOUR }), (from, amount, after, length) => {
        const pause = { from: from + after, to: from + after + length }
        const middle = pause.from + Math.floor(length / 2)
        const split = [{ from: pause.from, to: middle }, { from: middle, to: pause.to }]

        expect(dueAt(HUANGSHI_CALENDAR, from, hours(amount), split)).toBe(dueAt(HUANGSHI_CALENDAR, from, hours(amount), [pause]))
      }),
    )
  })
})
