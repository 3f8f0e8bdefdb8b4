import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE32, createUlid } from '../ulid'
import { formatReceiptNumber, isReceiptNumber, readReceiptNumber, receiptNumber } from './receipt-number'

const ulid = fc
  .tuple(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2035, 0, 1) }), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 16, maxLength: 16 }))
  .map(([at, chances]) => createUlid(at, () => chances.pop() ?? 0))

describe('receiptNumber', () => {
  it('carries the Beijing date of the ULID, which may be the next day', () => {
    expect(receiptNumber(createUlid(Date.parse('2026-11-24T23:30:00+08:00'), () => 0))).toMatch(/^HS26112400000/)
    expect(receiptNumber(createUlid(Date.parse('2026-11-24T16:30:00Z'), () => 0))).toMatch(/^HS261125/)
  })

  it('is the same for the same report and reads in groups', () => {
    fc.assert(fc.property(ulid, (id) => {
      expect(receiptNumber(id)).toBe(receiptNumber(id))
      expect(isReceiptNumber(receiptNumber(id))).toBe(true)
      expect(formatReceiptNumber(receiptNumber(id))).toMatch(/^HS\d{6} [0-9A-Z]{5} [0-9A-Z]$/)
    }))
  })

  it('notices any single wrong character', () => {
    fc.assert(fc.property(ulid, fc.integer({ min: 2, max: 13 }), fc.integer({ min: 1, max: 31 }), (id, position, shift) => {
      const number = receiptNumber(id)
      const right = number.charAt(position)
      const wrong = position < 8 ? String((Number(right) + (shift % 9) + 1) % 10) : BASE32.charAt((BASE32.indexOf(right) + shift) % 32)

      expect(isReceiptNumber(number.slice(0, position) + wrong + number.slice(position + 1))).toBe(false)
    }))
  })

  it('is read however it was typed, and never taken for another one', () => {
    const ways: ((number: string) => string)[] = [
      formatReceiptNumber,
      (number) => number.toLowerCase(),
      (number) => ` ${number.slice(0, 8)}-${number.slice(8, 13)}-${number.slice(13)} `,
      (number) => number.slice(2),
      (number) => number.replace(/0/g, 'o').replace(/1/g, 'l'),
      (number) => number.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ]
    fc.assert(fc.property(ulid, fc.constantFrom(...ways), (id, way) => {
      expect(readReceiptNumber(way(receiptNumber(id)))).toBe(receiptNumber(id))
    }))
    fc.assert(fc.property(fc.string(), (typed) => {
      const read = readReceiptNumber(typed)
      expect(read === null || isReceiptNumber(read)).toBe(true)
    }))
    for (const slip of ['', 'HS', 'HS261124', 'HS26112400000']) expect(readReceiptNumber(slip)).toBeNull()
  })
})
