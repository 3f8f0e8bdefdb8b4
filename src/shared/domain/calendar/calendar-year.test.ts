import { describe, expect, it } from 'vitest'
import { calendarFaults, withYears } from './calendar-year'
import { HUANGSHI_CALENDAR } from './huangshi-calendar'
import { isWorkingDay } from './working-calendar'

describe('a year that somebody publishes', () => {
  it.each(Object.entries(HUANGSHI_CALENDAR.years))('%s as it was announced has no faults', (year, arrangement) => {
    expect(calendarFaults(year, arrangement)).toEqual({})
  })

  it.each([
    [{ holidays: ['2027-02-30'], workdays: [] }, { 'holidays.0': 'format' }],
    [{ holidays: ['2027-1-1'], workdays: [] }, { 'holidays.0': 'format' }],
    [{ holidays: ['2026-12-31'], workdays: [] }, { 'holidays.0': 'other_year' }],
    [{ holidays: ['2027-01-01', '2027-01-01'], workdays: [] }, { 'holidays.1': 'twice' }],
    [{ holidays: [], workdays: ['2027-01-04'] }, { 'workdays.0': 'not_weekend' }],
    [{ holidays: ['2027-01-02'], workdays: ['2027-01-02'] }, { 'workdays.0': 'both' }],
  ] as const)('%j is %j', (arrangement, faults) => {
    expect(calendarFaults('2027', arrangement)).toEqual(faults)
  })

  it('is known from then on, and the others stay', () => {
    const calendar = withYears(HUANGSHI_CALENDAR, { '2027': { holidays: ['2027-01-01'], workdays: ['2027-01-02'] } })
    expect(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2026-10-01'].map((date) => isWorkingDay(calendar, date))).toEqual([false, true, false, true, false])
    expect(() => isWorkingDay(HUANGSHI_CALENDAR, '2027-01-04')).toThrow()
  })
})
