import { beforeAll, describe, expect, it } from 'vitest'
import { listGridVersions, publishGrids, saveGrids } from '@/shared/contract/grids'
import { drawing } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('places.listGridVersions', () => {
  const cloud = withCloud()
  let secretary: Phone
  const ids: string[] = []
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    for (let index = 0; index < 5; index++) {
      const { id } = await secretary.ok(saveGrids, drawing({ id: newUlid() }))
      if (index === 1) await secretary.ok(publishGrids, { gridsId: id, version: 1, liveRevision: 0 })
      ids.unshift(id)
      await cloud.control.advanceClock(1_000)
    }
  })

  it('has every drawing once, the latest first, page by page, one trip each', async () => {
    // The router knows the person then: what is counted is the list alone.
    await secretary.ok(listGridVersions, { communityCode: HONGQIQIAO })
    await cloud.control.resetCounters()
    const first = await secretary.ok(listGridVersions, { communityCode: HONGQIQIAO, limit: 3 })
    expect((await cloud.control.counters())[0]?.trips).toBe(1)
    const second = await secretary.ok(listGridVersions, { communityCode: HONGQIQIAO, limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
    expect(second.nextCursor).toBeNull()
  })

  it('says how many grids each has and which ever counted', async () => {
    const { items } = await secretary.ok(listGridVersions, { communityCode: HONGQIQIAO })
    expect(items.map(({ grids }) => grids)).toEqual([2, 2, 2, 2, 2])
    expect(items.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id)).toEqual([ids[3]])
  })

  it('says in which office each was saved, and which are the caller’s own, and no name', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await street.ok(saveGrids, drawing())
    const asSeenBy = async (phone: Phone) => (await phone.ok(listGridVersions, { communityCode: HONGQIQIAO, limit: 2 })).items.map(({ savedAs, isMine }) => [savedAs, isMine])
    expect(await asSeenBy(secretary)).toEqual([['street-officer', false], ['secretary', true]])
    expect(await asSeenBy(street)).toEqual([['street-officer', true], ['secretary', false]])
    expect(JSON.stringify(await street.ok(listGridVersions, { communityCode: HONGQIQIAO }))).not.toContain(await secretary.personId())
  })

  it('is for those who draw there', async () => {
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, cloud.as('openid-guest')]) expect((await phone.fails(listGridVersions, { communityCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    expect((await elsewhere.ok(listGridVersions, { communityCode: GUANGZHOU_ROAD })).items).toEqual([])
  })

  it.each([{}, { communityCode: 1 }, { communityCode: HONGQIQIAO, limit: 0 }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'places.listGridVersions', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
