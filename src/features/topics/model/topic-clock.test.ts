import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '@/shared/domain/time'
import { dueByWords, readTopicClock } from './topic-clock'

const running = (kind: string, dueAt: number | null) => ({ kind, startedAt: 0, dueAt, isOverdue: false })

describe('the clock of a topic', () => {
  it.each([
    ['an office that is late', 'screen', 2 * DAY, 2 * DAY + 3 * HOUR, { tone: 'late', text: '超时 3 小时' }],
    ['a window that is over', 'round', 2 * DAY, 2 * DAY + 3 * HOUR, { tone: 'far', text: '到期了' }],
    ['a window that is open', 'support', 30 * DAY, 7 * DAY, { tone: 'far', text: '还剩 23 天' }],
    ['the last hours of an office', 'screen', 2 * DAY, 2 * DAY - 6 * HOUR, { tone: 'near', text: '还剩 6 小时' }],
  ])('%s', (_what, kind, dueAt, now, reading) => {
    expect(readTopicClock(running(kind, dueAt), now)).toMatchObject(reading)
  })

  it.each([
    ['nothing runs', null],
    ['the calendar does not know the year', running('fix', null)],
    ['it is only looked at again', running('recheck', DAY)],
  ])('says nothing where %s', (_what, clock) => {
    expect(readTopicClock(clock, 0)).toBeNull()
  })
})

describe('by when', () => {
  const MIDNIGHT = Date.UTC(2026, 6, 18, 16)

  it('is a day where the limit ends with it, and a moment where it does not', () => {
    expect(dueByWords(running('support', MIDNIGHT), MIDNIGHT - 3 * DAY)).toBe('到 7月18日 为止')
    expect(dueByWords(running('screen', MIDNIGHT + 9 * HOUR), MIDNIGHT - 3 * DAY)).toBe('最晚 7月19日 09:00')
    expect(dueByWords(running('screen', null), MIDNIGHT)).toBeNull()
  })

  it('is over when the server says so, whatever the phone thinks', () => {
    expect(readTopicClock({ ...running('screen', 2 * DAY), isOverdue: true }, DAY)).toMatchObject({ tone: 'late', text: '刚超时' })
  })
})
