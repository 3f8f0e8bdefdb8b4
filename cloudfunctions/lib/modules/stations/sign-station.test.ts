import { describe, expect, it } from 'vitest'
import { isSignOf, signOf } from './sign-station'

const [SECRET, STATION] = ['演示用的密钥，够长', '420202005-001']

describe('the sign at a door', () => {
  it('is that of one station, made with the key, and of nothing else', () => {
    const sign = signOf(STATION, SECRET)
    expect(sign).toMatch(/^HSNX-420202005-001\.[a-z2-7]{16}$/)
    expect(isSignOf(STATION, ` ${sign} `, SECRET)).toBe(true)
    expect(isSignOf('420202005-002', sign, SECRET)).toBe(false)
    expect(isSignOf('420202005-002', sign.replace('-001', '-002'), SECRET)).toBe(false)
    expect(isSignOf(STATION, sign, 'another key of enough length')).toBe(false)
  })

  it.each([undefined, '', 'HSNX-420202005-001', 'https://example.org', `HSNX-420202005-001.${'a'.repeat(16)}`])('%s is none', (scanned) => {
    expect(isSignOf(STATION, scanned, SECRET)).toBe(false)
  })
})
