import { describe, expect, it } from 'vitest'
import { HOUR, startOfBeijingDay } from '@/shared/domain/time'
import { endWords } from './end-words'

const NOW = startOfBeijingDay('2026-12-01')

describe('when a period ends', () => {
  it('is the end of its last day, not the beginning of the next', () => {
    expect(endWords(startOfBeijingDay('2026-12-11'), NOW)).toBe('12月10日 24:00')
    expect(endWords(startOfBeijingDay('2027-01-01'), NOW)).toBe('12月31日 24:00')
  })

  it('is an hour where it ends within the day', () => {
    expect(endWords(startOfBeijingDay('2026-12-11') + 20 * HOUR, NOW)).toBe('12月11日 20:00')
  })
})
