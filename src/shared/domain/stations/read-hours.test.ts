import { describe, expect, it } from 'vitest'
import { readHours, readSpan } from './read-hours'

describe('hours as people write them', () => {
  it.each([
    ['8:00-20:00', [[0, 1, 2, 3, 4, 5, 6], 480, 1_200]],
    ['每天 08:30—17:30', [[0, 1, 2, 3, 4, 5, 6], 510, 1_050]],
    ['周一至周五 8：00～20：00', [[1, 2, 3, 4, 5], 480, 1_200]],
    ['星期五到星期一 9:00-17:00', [[5, 6, 0, 1], 540, 1_020]],
    ['周一三五 9:00-17:00', [[1, 3, 5], 540, 1_020]],
    ['周末 22:00-次日2:00', [[0, 6], 1_320, 120]],
  ] as const)('%s', (text, [days, opens, closes]) => {
    expect(readHours(text)).toEqual({ weekly: [{ days, opens, closes }], isAllDay: false })
  })

  it('may be several, or the whole day', () => {
    expect(readHours('工作日 8:00-20:00；周末 10:00-16:00')?.weekly).toHaveLength(2)
    expect(readHours('24小时')).toEqual({ weekly: [], isAllDay: true })
    expect(readSpan('12:00-14:00')).toEqual({ opens: 720, closes: 840 })
  })

  it.each(['', '早八晚八', '8:00', '25:00-26:00', '8:70-9:00', '周八 8:00-9:00', '8:00-20:00；看情况'])('%s is not guessed', (text) => {
    expect(readHours(text)).toBeNull()
  })
})
