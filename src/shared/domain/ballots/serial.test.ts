import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSerial, serialOf } from './serial'

const batch = fc.stringMatching(/^[A-Z][A-Z0-9]{0,5}$/)
const number = fc.integer({ min: 1, max: 9_999 })
const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

describe('the serial of a slip', () => {
  it('is read as it was printed, however it is typed', () => {
    fc.assert(
      fc.property(batch, number, (one, count) => {
        const printed = serialOf(one, count)
        for (const typed of [printed, printed.toLowerCase(), ` ${printed} `, printed.replace('-', '－')]) expect(readSerial(typed)).toEqual({ batch: one, number: count })
      }),
    )
  })

  it('with one wrong character, or two that changed places, is none', () => {
    fc.assert(
      fc.property(batch, number, fc.nat(), fc.constantFrom(...CHARACTERS), (one, count, pick, other) => {
        const printed = serialOf(one, count)
        const places = [...printed].flatMap((character, index) => (character === '-' ? [] : [index]))
        const at = places[pick % places.length]!
        if (printed[at] !== other) expect(readSerial(printed.slice(0, at) + other + printed.slice(at + 1))).toBeNull()
        const next = places[(pick % places.length) + 1]
        if (next !== undefined && printed[at] !== printed[next]) {
          const swapped = [...printed]
          ;[swapped[at], swapped[next]] = [printed[next]!, printed[at]!]
          expect(readSerial(swapped.join(''))).toBeNull()
        }
      }),
    )
  })

  it.each(['', 'B7-0123', 'B7-0123-', '7B-0123-K', 'B7-123-K'])('is not %j', (typed) => {
    expect(readSerial(typed)).toBeNull()
  })
})
