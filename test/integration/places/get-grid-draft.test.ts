import { beforeAll, describe, expect, it } from 'vitest'
import { getGridDraft, saveGrids } from '@/shared/contract/grids'
import { drawing } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('places.getGridDraft', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('is the drawing that was saved last, in one trip beyond the router', async () => {
    expect((await secretary.ok(getGridDraft, { communityCode: HONGQIQIAO })).draft).toBeNull()
    await secretary.ok(saveGrids, drawing())
    await cloud.control.advanceClock(1_000)
    const last = await secretary.ok(saveGrids, drawing({ id: newUlid(), grids: [] }))
    await cloud.control.resetCounters()
    expect((await secretary.ok(getGridDraft, { communityCode: HONGQIQIAO })).draft).toEqual(last)
    expect((await cloud.control.counters())[0]?.trips).toBe(1)
  })

  it('is an earlier one by its name, but none of another community', async () => {
    const { id } = await secretary.ok(saveGrids, drawing({ id: newUlid() }))
    await cloud.control.advanceClock(1_000)
    await secretary.ok(saveGrids, drawing({ id: newUlid() }))
    expect((await secretary.ok(getGridDraft, { communityCode: HONGQIQIAO, gridsId: id })).draft).toMatchObject({ id })
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const gridsId of [id, newUlid()]) expect((await elsewhere.fails(getGridDraft, { communityCode: GUANGZHOU_ROAD, gridsId })).code).toBe('GRIDS_NOT_FOUND')
  })

  it('comes with the border where the community is drawn itself, and with none elsewhere', async () => {
    expect((await secretary.ok(getGridDraft, { communityCode: HONGQIQIAO })).border?.polygon[0]?.length).toBeGreaterThan(3)
    const officer = await cloud.appoint('openid-officer', 'street-officer', '420202005')
    expect((await officer.ok(getGridDraft, { communityCode: '420202005001' })).border).toBeNull()
  })

  it('is for those who draw there', async () => {
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, cloud.as('openid-guest')]) expect((await phone.fails(getGridDraft, { communityCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { communityCode: 1 }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'places.getGridDraft', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
