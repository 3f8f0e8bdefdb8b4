import { describe, expect, it } from 'vitest'
import { chooseCommunity, getMe } from '@/shared/contract/people'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('people.chooseCommunity', () => {
  const cloud = withCloud()

  it('is remembered, and can be changed', async () => {
    const phone = cloud.as('openid-mover')
    expect((await phone.ok(chooseCommunity, { communityCode: HONGQIQIAO })).community?.name).toBe('红旗桥社区')
    expect((await phone.ok(chooseCommunity, { communityCode: GUANGZHOU_ROAD })).community?.name).toBe('广州路社区')
    await cloud.control.advanceClock(10_000)
    expect((await phone.ok(getMe, {})).community?.code).toBe(GUANGZHOU_ROAD)
  })

  it('changes nobody else', async () => {
    const [one, other] = [cloud.as('openid-one'), cloud.as('openid-two')]
    await one.ok(chooseCommunity, { communityCode: HONGQIQIAO })
    expect((await other.ok(getMe, {})).community).toBeNull()
  })

  it('refuses a community that does not exist', async () => {
    expect((await cloud.as('openid-one').fails(chooseCommunity, { communityCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { communityCode: '420202' }, { communityCode: 1 }, { communityCode: HONGQIQIAO, x: 1 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-one').send({ operation: 'people.chooseCommunity', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('says the same however often and parallel it is said', async () => {
    const phone = cloud.as('openid-tapper')
    const answers = await Promise.all(Array.from({ length: 5 }, () => phone.ok(chooseCommunity, { communityCode: HONGQIQIAO })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
