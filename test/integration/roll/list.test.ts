import { describe, expect, it } from 'vitest'
import { listRollVersions } from '@/shared/contract/roll'
import { liveRoll, stagedRoll } from '../../factories/households'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('roll.list', () => {
  const cloud = withCloud()

  it('has the imports of the community, newest first, page by page', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    expect(await secretary.ok(listRollVersions, { communityCode: HONGQIQIAO })).toEqual({ items: [], nextCursor: null })
    const first = await liveRoll(secretary)
    await cloud.control.advanceClock(1_000)
    const second = await stagedRoll(secretary, '楼栋,房号,姓名\n8,101,周四')
    const page = await secretary.ok(listRollVersions, { communityCode: HONGQIQIAO, limit: 1 })
    expect(page.items).toEqual([second])
    expect((await secretary.ok(listRollVersions, { communityCode: HONGQIQIAO, cursor: page.nextCursor as string })).items).toEqual([first])
    expect((await secretary.fails(listRollVersions, { communityCode: GUANGZHOU_ROAD })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { communityCode: HONGQIQIAO, limit: 51 }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'roll.list', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
