import { beforeAll, describe, expect, it } from 'vitest'
import { getGrids, publishGrids, saveGrids } from '@/shared/contract/grids'
import { box, drawing } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('places.publishGrids', () => {
  const cloud = withCloud()
  let secretary: Phone
  let colleague: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    colleague = await cloud.appoint('openid-colleague', 'street-officer', HONGQIQIAO.slice(0, 9))
  })
  const live = () => cloud.as('openid-guest').ok(getGrids, { communityCode: HONGQIQIAO })
  const drawn = async (change = {}) => (await secretary.ok(saveGrids, drawing({ id: newUlid(), ...change }))).id
  const revision = async () => (await live()).revision

  it('flips the community from one drawing to the next, whole', async () => {
    const first = await drawn()
    await secretary.ok(publishGrids, { gridsId: first, version: 1, liveRevision: 0 })
    const second = await drawn({ grids: [box('g09', '第 9 网格', 115.064, 115.067)] })
    await colleague.ok(publishGrids, { gridsId: second, version: 1, liveRevision: 1 })
    expect(await live()).toMatchObject({ revision: 2, grids: [{ code: 'g09' }] })
    expect(await cloud.control.readDocuments('audit_entries', { _id: `grids:${second}` })).toMatchObject([{ action: 'grids.publish', capacities: ['street-officer'], placeCode: HONGQIQIAO }])
  })

  it('is once, however many at once it is tapped', async () => {
    const [gridsId, liveRevision] = [await drawn(), await revision()]
    const all = await Promise.all(Array.from({ length: 5 }, () => secretary.ok(publishGrids, { gridsId, version: 1, liveRevision })))
    expect(all).toHaveLength(5)
    expect(await revision()).toBe(liveRevision + 1)
  })

  it('of two that were drawn from the same one, only the first counts', async () => {
    const [mine, other, liveRevision] = [await drawn(), await drawn(), await revision()]
    const replies = await Promise.all([
      secretary.call(publishGrids, { gridsId: mine, version: 1, liveRevision }),
      colleague.call(publishGrids, { gridsId: other, version: 1, liveRevision }),
    ])
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(['GRIDS_CHANGED'])
    expect(await revision()).toBe(liveRevision + 1)
  })

  it('refuses a drawing with problems, an empty one, and one that is not as it was seen', async () => {
    const liveRevision = await revision()
    const overlapping = await drawn({ grids: [box('g01', 'a', 115.064, 115.068), box('g02', 'b', 115.067, 115.07)] })
    const empty = await drawn({ grids: [] })
    for (const gridsId of [overlapping, empty]) expect((await secretary.fails(publishGrids, { gridsId, version: 1, liveRevision })).code).toBe('GRIDS_HAVE_PROBLEMS')
    expect((await secretary.fails(publishGrids, { gridsId: await drawn(), version: 2, liveRevision })).code).toBe('GRIDS_CHANGED')
    expect(await revision()).toBe(liveRevision)
  })

  it('is for those who draw there; to others a drawing is not there', async () => {
    const gridsId = await drawn()
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, cloud.as('openid-guest')]) expect((await phone.fails(publishGrids, { gridsId, version: 1, liveRevision: 0 })).code).toBe('GRIDS_NOT_FOUND')
  })

  it.each([{}, { gridsId: 'x', version: 1, liveRevision: 0 }, { gridsId: newUlid(), version: 1, liveRevision: -1 }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'places.publishGrids', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
