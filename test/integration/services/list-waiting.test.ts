import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getService, listWaitingServices, requestService } from '@/shared/contract/services'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { serviceInput } from '../../factories/services'
import { withCloud } from '../../setup/start-cloud'

describe('services.listWaiting', () => {
  const cloud = withCloud()

  it('is what waits there, the first due first; what is late comes before the street, once', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    const other = await cloud.appoint('openid-other', 'secretary', '420204004011')
    const rider = cloud.as('openid-rider')
    const { id } = await rider.ok(requestService, serviceInput())
    const items = (await secretary.ok(listWaitingServices, { placeCode: HONGQIQIAO })).items
    expect(items).toMatchObject([{ id, isMine: false }])
    expect((await street.ok(listWaitingServices, { placeCode: HONGQIQIAO.slice(0, 9) })).items).toHaveLength(1)
    expect((await other.fails(listWaitingServices, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    await cloud.control.advanceClock(3 * DAY)
    await cloud.tick()
    await cloud.tick()
    expect((await street.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['service.late_here'])
    expect(await rider.ok(getService, { requestId: id })).toMatchObject({ isOverdue: true, events: [{ step: 'request' }, { step: 'late' }] })
  })

  it.each([{}, { placeCode: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'services.listWaiting', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
