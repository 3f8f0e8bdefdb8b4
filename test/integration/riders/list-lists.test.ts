import { describe, expect, it } from 'vitest'
import { listRiderLists } from '@/shared/contract/riders'
import { HONGQIQIAO } from '../../factories/reports'
import { liveList, stagedList, STREET } from '../../factories/riders'
import { withCloud } from '../../setup/start-cloud'

describe('riders.listLists', () => {
  const cloud = withCloud()

  it('has them newest first, for whoever keeps them there', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', STREET)
    const first = await liveList(street)
    await cloud.control.advanceClock(1_000)
    const second = await stagedList(street)
    const page = await street.ok(listRiderLists, { placeCode: STREET, limit: 1 })
    expect(page.items).toMatchObject([{ id: second.id, state: 'staged' }])
    expect((await street.ok(listRiderLists, { placeCode: STREET, cursor: page.nextCursor as string })).items).toMatchObject([{ id: first.id, state: 'live' }])
    expect((await cloud.as('openid-rider').fails(listRiderLists, { placeCode: STREET })).code).toBe('FORBIDDEN')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    expect((await secretary.fails(listRiderLists, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { placeCode: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-street').send({ operation: 'riders.listLists', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
