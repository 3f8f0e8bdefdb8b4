import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE32 } from '@/shared/domain/ulid'
import { readCode, writeCode } from './read-code'

describe('a code that somebody typed', () => {
  it.each([['3k7m 9qpa', '3K7M9QPA'], ['3K7M-9QPA', '3K7M9QPA'], ['oil0 0000', '01100000'], ['3K7M9QP', null], ['3K7M9QPAA', null], ['3K7M9QP!', null], ['', null]])('%s is %s', (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })

  it('is read as it was shown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BASE32), { minLength: 8, maxLength: 8 }), (characters) => {
        const code = characters.join('')
        expect(readCode(writeCode(code))).toBe(code)
      }),
    )
  })
})
