import { describe, expect, it } from 'vitest'
import { getMe } from '@/shared/contract/people'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { ADMIN, withCloud } from '../../setup/start-cloud'

describe('people.getMe', () => {
  const cloud = withCloud()

  it('makes a person at the first call and knows them at the second', async () => {
    const phone = cloud.as('openid-first')
    const first = await phone.ok(getMe, {})
    expect(first).toEqual({ personId: expect.stringMatching(/^[a-z2-7]{26}$/) as string, community: null, appointments: [], unreadMessages: 0, level: 1, phoneTail: null, homes: [], block: null, closesAt: null })
    expect(await phone.ok(getMe, {})).toEqual(first)
    expect(await cloud.control.count('persons', { _id: first.personId })).toBe(1)
  })

  it('makes one person of many first calls at once, and different persons of different people', async () => {
    const phone = cloud.as('openid-impatient')
    const answers = await Promise.all(Array.from({ length: 10 }, () => phone.ok(getMe, {})))
    expect(new Set(answers.map((answer) => answer.personId))).toHaveLength(1)
    expect(await cloud.control.count('persons', { openid: 'openid-impatient' })).toBe(1)
    expect((await cloud.as('openid-other').ok(getMe, {})).personId).not.toBe(answers[0]?.personId)
  })

  it('tells appointments while they last', async () => {
    const phone = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    // An instance may remember the person for some seconds.
    await cloud.control.advanceClock(6_000)
    expect((await phone.ok(getMe, {})).appointments).toMatchObject([{ role: 'secretary', place: { code: HONGQIQIAO, name: '红旗桥社区', level: 'community' } }])
    await cloud.control.advanceClock(301 * DAY)
    expect((await phone.ok(getMe, {})).appointments).toEqual([])
  })

  it('knows the first city admin by configuration, whoever came first', async () => {
    expect((await cloud.as(ADMIN).ok(getMe, {})).appointments).toMatchObject([{ role: 'city-admin', place: { code: '420200' } }])
  })

  it('is not for a guest', async () => {
    const response = await fetch(`${cloud.url}/invoke/api`, { method: 'POST', body: JSON.stringify({ operation: 'people.getMe', input: {} }) })
    expect(response.status).toBe(401)
  })

  it.each([[{ personId: 'x' }], [null], [[]], ['x'], [undefined]])('refuses %j', async (input) => {
    expect(await cloud.as('openid-first').send({ operation: 'people.getMe', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
