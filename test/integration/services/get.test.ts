import { describe, expect, it } from 'vitest'
import { getService, requestService } from '@/shared/contract/services'
import { HONGQIQIAO } from '../../factories/reports'
import { serviceInput } from '../../factories/services'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('services.get', () => {
  const cloud = withCloud()

  it('is between whoever asked and those who answer there', async () => {
    const rider = cloud.as('openid-rider')
    const { id: requestId } = await rider.ok(requestService, serviceInput())
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const other = await cloud.appoint('openid-other', 'secretary', '420204004011')
    expect(await rider.ok(getService, { requestId })).toMatchObject({ isMine: true, words: serviceInput().words })
    const seen = await secretary.ok(getService, { requestId })
    expect(seen.isMine).toBe(false)
    expect(JSON.stringify(seen)).not.toContain(await rider.personId())
    for (const phone of [other, cloud.as('openid-nobody')]) expect((await phone.fails(getService, { requestId })).code).toBe('SERVICE_NOT_FOUND')
    expect((await rider.fails(getService, { requestId: newUlid() })).code).toBe('SERVICE_NOT_FOUND')
  })

  it.each([{}, { requestId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-rider').send({ operation: 'services.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
