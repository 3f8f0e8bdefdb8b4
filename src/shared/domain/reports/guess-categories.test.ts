import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATEGORIES } from './categories'
import { guessCategories } from './guess-categories'

const at = (text: string) => Date.parse(`2026-11-24T${text}:00+08:00`)

describe('guessCategories', () => {
  it('thinks of street lamps at night', () => {
    expect(guessCategories(at('20:00'))[0]).toBe('C1')
    expect(guessCategories(at('12:00'))).not.toContain('C1')
  })

  it('puts first what this person reports again and again', () => {
    expect(guessCategories(at('12:00'), ['E3', 'E3', 'E3'])[0]).toBe('E3')
  })

  it('passes over what the city does not offer', () => {
    expect(guessCategories(at('12:00'), ['B2', 'B2'], ['A1', 'B1', 'C1', 'D4'])).toEqual(['B1', 'A1', 'C1'])
  })

  it('always gives three different kinds that can be reported', () => {
    const codes = CATEGORIES.map((category) => category.code)
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), fc.array(fc.constantFrom(...codes)), (now, recent) => {
      const guesses = guessCategories(now, recent)

      expect(new Set(guesses).size).toBe(3)
      expect(guesses).not.toContain('D4')
    }))
  })
})
