import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getMyRider, listVerifications } from '@/shared/contract/riders'
import { DAY, HOUR } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { badgeShown, STREET } from '../../factories/riders'
import { withCloud } from '../../setup/start-cloud'

describe('riders.listWaiting', () => {
  const cloud = withCloud()

  it('has what waits, the longest waiting first; after 48 hours the street knows, after 14 days it ends', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const street = await cloud.appoint('openid-street', 'street-officer', STREET)
    const rider = cloud.as('openid-rider')
    const first = await badgeShown(rider)
    await cloud.control.advanceClock(HOUR)
    const second = await badgeShown(cloud.as('openid-later'))
    const page = await secretary.ok(listVerifications, { placeCode: HONGQIQIAO, limit: 1 })
    expect(page.items).toMatchObject([{ id: first.id, mayDecide: true, isOverdue: false }])
    expect((await secretary.ok(listVerifications, { placeCode: HONGQIQIAO, cursor: page.nextCursor as string })).items).toMatchObject([{ id: second.id }])
    expect(JSON.stringify(page)).not.toContain(await rider.personId())

    await cloud.control.advanceClock(47 * HOUR)
    await cloud.tick()
    await cloud.tick()
    expect((await secretary.ok(listVerifications, { placeCode: HONGQIQIAO })).items.map(({ isOverdue }) => isOverdue)).toEqual([true, false])
    expect((await street.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['rider.escalate_here'])
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['rider.escalate'])
    await cloud.control.advanceClock(13 * DAY)
    await cloud.tick()
    await cloud.tick()
    expect((await secretary.ok(listVerifications, { placeCode: HONGQIQIAO })).items).toEqual([])
    expect((await rider.ok(getMyRider, {})).last).toMatchObject({ state: 'expired' })
  })

  it('is not for riders, nor for another place', async () => {
    expect((await cloud.as('openid-rider').fails(listVerifications, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-secretary').fails(listVerifications, { placeCode: GUANGZHOU_ROAD })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { placeCode: 'x' }, { placeCode: HONGQIQIAO, state: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'riders.listWaiting', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
