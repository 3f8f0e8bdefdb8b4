import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../shared/domain/time'
import { ageWords, clockShare, clockTone, clockWords, dateWords, momentWords, spanWords, timeWords } from './clock'

const NOW = Date.parse('2026-07-16T19:32:00+08:00')
const at = (text: string) => Date.parse(`${text}+08:00`)

describe('clockTone', () => {
  it.each([
    ['nothing of five days has passed', NOW, NOW + 5 * DAY, 'far'],
    ['more than three days are left of a long limit', NOW - 40 * DAY, NOW + 4 * DAY, 'far'],
    ['less than half of a day has passed', NOW - 4 * HOUR, NOW + 20 * HOUR, 'far'],
    ['half has passed', NOW - 6 * HOUR, NOW + 6 * HOUR, 'running'],
    ['four fifths have passed', NOW - 16 * HOUR, NOW + 4 * HOUR, 'near'],
    ['the last hour of a short limit has begun', NOW, NOW + 59 * MINUTE, 'near'],
    ['the minute has come', NOW - HOUR, NOW, 'late'],
    ['it is over', NOW - 2 * HOUR, NOW - 22 * MINUTE, 'late'],
  ])('%s', (_case, startedAt, dueAt, tone) => {
    expect(clockTone(startedAt, dueAt, NOW)).toBe(tone)
  })
})

describe('clockShare', () => {
  it('stays between nothing and all', () => {
    expect(clockShare(NOW - HOUR, NOW + 3 * HOUR, NOW)).toBe(0.25)
    expect(clockShare(NOW - 2 * HOUR, NOW - HOUR, NOW)).toBe(1)
    expect(clockShare(NOW + HOUR, NOW + 2 * HOUR, NOW)).toBe(0)
  })

  it('takes a limit without length as over when its time has come', () => {
    expect(clockShare(NOW, NOW, NOW)).toBe(1)
  })
})

describe('clockWords', () => {
  it.each([
    [NOW + 5 * DAY + 23 * HOUR, '还剩 5 天'],
    [NOW + 48 * HOUR, '还剩 48 小时'],
    [NOW + 48 * HOUR + 1, '还剩 2 天'],
    [NOW + HOUR + 20 * MINUTE + 59 * SECOND, '还剩 1 小时 20 分'],
    [NOW + 6 * HOUR, '还剩 6 小时'],
    [NOW + HOUR - 1, '还剩 59 分'],
    [NOW + 59 * SECOND, '还剩不到 1 分'],
    [NOW, '刚超时'],
    [NOW - 22 * MINUTE, '超时 22 分'],
    [NOW - 3 * DAY, '超时 3 天'],
  ])('due at %i: %s', (dueAt, words) => {
    expect(clockWords(dueAt, NOW)).toBe(words)
  })
})

describe('spanWords', () => {
  it('never says more than has passed', () => {
    expect(spanWords(HOUR + 42 * MINUTE + 59 * SECOND)).toBe('1 小时 42 分')
    expect(spanWords(-1)).toBe('0 分')
  })
})

describe('ageWords', () => {
  it.each([
    [59 * SECOND, '刚刚'],
    [14 * MINUTE, '14 分钟前'],
    [23 * HOUR + 59 * MINUTE, '23 小时前'],
    [2 * DAY, '2 天前'],
  ])('%i ms: %s', (age, words) => {
    expect(ageWords(age)).toBe(words)
  })
})

describe('dates and times', () => {
  it('are those of Huangshi wherever the phone is', () => {
    expect(timeWords(Date.parse('2026-07-16T16:05:00Z'))).toBe('00:05')
  })

  it('say the year only if it is another', () => {
    expect(dateWords(at('2026-07-18T09:00:00'), NOW)).toBe('7月18日')
    expect(dateWords(at('2027-01-03T09:00:00'), NOW)).toBe('2027年1月3日')
  })

  it.each([
    ['2026-07-16T00:00:00', '00:00'],
    ['2026-07-15T23:59:00', '昨天 23:59'],
    ['2026-07-17T00:00:00', '明天 00:00'],
    ['2026-07-14T19:32:00', '7月14日 19:32'],
    ['2025-07-16T19:32:00', '2025年7月16日 19:32'],
  ])('%s seen on the evening of 16 July: %s', (text, words) => {
    expect(momentWords(at(text), NOW)).toBe(words)
  })
})
