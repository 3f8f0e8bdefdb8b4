import { describe, expect, it } from 'vitest'
import { untilWords } from './until-words'

describe('until when', () => {
  it('is the end of a day, never the beginning of the next', () => {
    const now = Date.UTC(2026, 11, 1)
    expect(untilWords(Date.UTC(2026, 11, 7, 16), now)).toBe('12月7日 24:00')
    expect(untilWords(Date.UTC(2026, 11, 7, 12), now)).toBe('12月7日 20:00')
  })
})
