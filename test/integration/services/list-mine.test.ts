import { describe, expect, it } from 'vitest'
import { listMyServices, requestService } from '@/shared/contract/services'
import { serviceInput } from '../../factories/services'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('services.listMine', () => {
  const cloud = withCloud()

  it('tells the caller of their own alone, the newest first, in one trip', async () => {
    const rider = cloud.as('openid-rider')
    const ids = [newUlid(1), newUlid(2), newUlid(3)]
    for (const id of ids) {
      await rider.ok(requestService, serviceInput({ id }))
      await cloud.control.advanceClock(1_000)
    }
    await cloud.as('openid-other').ok(requestService, serviceInput())
    await cloud.control.resetCounters()
    const first = await rider.ok(listMyServices, { limit: 2 })
    expect((await cloud.control.counters()).find(({ functionName }) => functionName === 'api')).toMatchObject({ trips: 1 })
    const rest = await rider.ok(listMyServices, { limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([...ids].reverse())
  })

  it.each([{ limit: 0 }, { cursor: '§' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-rider').send({ operation: 'services.listMine', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
