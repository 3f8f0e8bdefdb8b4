import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizePhone, phoneTail } from './phone'

describe('normalizePhone', () => {
  it.each([
    ['13900000001', '13900000001'],
    [' 139 0000 0001 ', '13900000001'],
    ['+86-139-0000-0001', '13900000001'],
    ['008613900000001', '13900000001'],
    ['１３９００００００１１', '13900000011'],
    ['0714-6000000', '07146000000'],
    ['12345', null],
    ['1390000000', null],
    ['139000000012', null],
    ['420202199001010011', null],
    ['无', null],
    ['', null],
  ])('%s is %s', (text, phone) => {
    expect(normalizePhone(text)).toBe(phone)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (phone) => {
      expect(normalizePhone(phone)).toBe(phone)
      expect(phone.endsWith(phoneTail(phone))).toBe(true)
    }))
  })
})
