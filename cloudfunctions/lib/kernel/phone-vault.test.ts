import { describe, expect, it } from 'vitest'
import { openPhone, phoneKey, sealPhone } from './phone-vault'

const SECRET = 'a secret for tests only'
const PHONE = '13900000001'

describe('a sealed phone number', () => {
  it('opens with its secret alone', () => {
    const { sealed } = sealPhone(PHONE, SECRET)
    expect(openPhone(sealed, SECRET)).toBe(PHONE)
    expect(openPhone(sealed, 'another secret for tests')).toBeNull()
    expect(openPhone(sealed.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), SECRET)).toBeNull()
    expect(openPhone('', SECRET)).toBeNull()
  })

  it('looks different every time and is found by the same key', () => {
    const [one, other] = [sealPhone(PHONE, SECRET), sealPhone(PHONE, SECRET)]
    expect(one.sealed).not.toBe(other.sealed)
    expect(one.key).toBe(other.key)
    expect(one.key).toBe(phoneKey(PHONE, SECRET))
    expect(one.key).not.toBe(sealPhone(PHONE, 'another secret for tests').key)
    expect(JSON.stringify(one)).not.toContain(PHONE.slice(3))
  })
})
