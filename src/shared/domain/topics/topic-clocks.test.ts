import { describe, expect, it } from 'vitest'
import { HUANGSHI_CALENDAR } from '../calendar/huangshi-calendar'
import { legalPeriodEnd } from '../calendar/legal-period'
import { DAY, HOUR } from '../time'
import { TOPIC_LIMITS, topicClockAfter } from './topic-clocks'
import { TOPIC_ROWS } from './topic-table'

const at = (time: string) => Date.parse(`${time}:00+08:00`)

describe('a period in days (民法典 201, 203)', () => {
  it.each([
    ['over the National Day holiday of 2026', '2026-09-28T10:00', 7, '2026-10-09T00:00'],
    ['the same from the first minute and from the last', '2026-09-28T00:00', 7, '2026-10-09T00:00'],
    ['', '2026-09-28T23:59', 7, '2026-10-09T00:00'],
    ['an ordinary one', '2026-11-16T09:00', 3, '2026-11-20T00:00'],
    ['that ends on a Saturday', '2026-11-18T09:00', 3, '2026-11-24T00:00'],
    ['that ends on a Saturday that is worked instead', '2026-10-07T09:00', 3, '2026-10-11T00:00'],
    ['of no days: until this day is over', '2026-11-18T09:00', 0, '2026-11-19T00:00'],
  ])('%s: from %s, %i days', (_what, from, days, end) => {
    expect(legalPeriodEnd(HUANGSHI_CALENDAR, at(from), days)).toBe(at(end))
  })
})

describe('the clock of a topic', () => {
  it('runs 48 hours for the screening, holidays or not', () => {
    expect(topicClockAfter('screen', null, at('2026-10-01T09:00'), HUANGSHI_CALENDAR)).toEqual({ kind: 'screen', startedAt: at('2026-10-01T09:00'), dueAt: at('2026-10-03T09:00') })
  })

  it('shows the announcement until the holiday is over', () => {
    expect(topicClockAfter('announcement', null, at('2026-09-29T09:00'), HUANGSHI_CALENDAR)?.dueAt).toBe(at('2026-10-09T00:00'))
  })

  it('goes on, or stops', () => {
    const current = { kind: 'round', startedAt: 1, dueAt: 2 } as const
    expect(topicClockAfter('keep', current, 5, HUANGSHI_CALENDAR)).toBe(current)
    expect(topicClockAfter('stop', current, 5, HUANGSHI_CALENDAR)).toBeNull()
  })

  it('promises nothing in a year that is not announced', () => {
    expect(topicClockAfter('support', null, at('2035-01-01T09:00'), HUANGSHI_CALENDAR)?.dueAt).toBeNull()
  })

  it('looks again 30 and 180 days after it was carried out, and then no more', () => {
    const done = at('2026-06-01T12:00')
    const now = done + 20 * DAY
    expect(topicClockAfter('recheck', null, now, HUANGSHI_CALENDAR, { at: done, reviews: 1 })?.dueAt).toBe(done + 30 * DAY)
    expect(topicClockAfter('recheck', null, done + 40 * DAY, HUANGSHI_CALENDAR, { at: done, reviews: 2 })?.dueAt).toBe(done + 180 * DAY)
    expect(topicClockAfter('recheck', null, done + 31 * DAY + HOUR, HUANGSHI_CALENDAR, { at: done, reviews: 1 })?.dueAt).toBe(done + 31 * DAY + HOUR)
    expect(topicClockAfter('recheck', null, now, HUANGSHI_CALENDAR, { at: done, reviews: 3 })).toBeNull()
    expect(topicClockAfter('recheck', null, now, HUANGSHI_CALENDAR, { at: null, reviews: 1 })).toBeNull()
  })

  it('has a length for every clock that the table starts, and no other', () => {
    const started = new Set(TOPIC_ROWS.map(({ clock }) => clock).filter((clock) => clock !== 'keep' && clock !== 'stop' && clock !== 'recheck'))
    expect(new Set(Object.keys(TOPIC_LIMITS))).toEqual(started)
  })
})
