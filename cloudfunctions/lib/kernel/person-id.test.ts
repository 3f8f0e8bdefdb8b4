import { describe, expect, it } from 'vitest'
import { personIdOf } from './person-id'

describe('personIdOf', () => {
  it('is stable, fits the contract, and differs by person and by secret', () => {
    const id = personIdOf('openid-1', 'secret-1')
    expect(id).toMatch(/^[a-z2-7]{26}$/)
    expect(personIdOf('openid-1', 'secret-1')).toBe(id)
    expect(new Set([id, personIdOf('openid-2', 'secret-1'), personIdOf('openid-1', 'secret-2')])).toHaveLength(3)
  })

  // RFC 4648 base 32 of the first 130 bits of HMAC-SHA256("key", "person:openid"), computed elsewhere.
  it('is base 32 of the digest', () => {
    expect(personIdOf('openid', 'key')).toBe('rewub3kdymzettmpaal4z4pmq6')
  })
})
