import { describe, expect, it } from 'vitest'
import { getMe } from '@/shared/contract/people'
import { ADMIN, useCloud } from '../../setup/start-cloud'
import { HONGQIQIAO } from '../../factories/reports'

describe('people.getMe', () => {
  const cloud = useCloud()

  it('makes a person at the first call and knows them at the second', async () => {
    const phone = cloud.as('openid-first')
    const first = await phone.ok(getMe, {})
    expect(first).toEqual({ personId: expect.stringMatching(/^[a-z2-7]{26}$/) as string, community: null, appointments: [], unreadMessages: 0 })
    expect(await phone.ok(getMe, {})).toEqual(first)
    expect(await cloud.control.count('persons', { _id: first.personId })).toBe(1)
  })
})
