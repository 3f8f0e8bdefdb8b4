import { beforeAll, describe, expect, it } from 'vitest'
import { getMe, unbindPhone } from '@/shared/contract/people'
import { confirmListed } from '@/shared/contract/riders'
import { bindPhone } from '../../factories/households'
import { LISTED_PHONE, liveList, stagedList, STREET } from '../../factories/riders'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.confirmListed', () => {
  const cloud = withCloud()
  let street: Phone
  const roles = async (phone: Phone) => (await phone.ok(getMe, {})).appointments.map(({ role, place }) => [role, place.code])

  beforeAll(async () => {
    street = await cloud.appoint('openid-street', 'street-officer', STREET)
    await liveList(street)
  })

  it('makes a rider at once, one however often it is tapped', async () => {
    const rider = cloud.as('openid-listed')
    await bindPhone(rider, LISTED_PHONE)
    const id = newUlid()
    const answers = await Promise.all(Array.from({ length: 4 }, () => rider.call(confirmListed, { id })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { id, state: 'verified', method: 'list' } })
    expect(await roles(rider)).toEqual([['rider', STREET]])
    expect((await rider.fails(confirmListed, { id: newUlid() })).code).toBe('RIDER_ALREADY')
    expect(await cloud.control.count('audit_entries', { action: 'riders.list', ownerId: await rider.personId() })).toBe(1)
  })

  it('ends with the phone, which is all that it rests on', async () => {
    const rider = cloud.as('openid-listed')
    await rider.ok(unbindPhone, {})
    expect(await roles(rider)).toEqual([])
  })

  it('is not for a phone on no list, or on one that is only a dry run, or without a phone', async () => {
    const rider = cloud.as('openid-dry')
    expect((await rider.fails(confirmListed, { id: newUlid() })).code).toBe('FORBIDDEN')
    await bindPhone(rider, '13900000699')
    await stagedList(street, { stationName: '另一站演示' }, '手机号\n13900000699')
    expect((await rider.fails(confirmListed, { id: newUlid() })).code).toBe('RIDER_NOT_LISTED')
  })

  it('keeps an id for whom it was made', async () => {
    const [stored] = await cloud.control.readDocuments('rider_verifications', {})
    const other = cloud.as('openid-other')
    await bindPhone(other, '13900000602')
    expect((await other.fails(confirmListed, { id: String(stored?._id) })).code).toBe('CONFLICT')
  })

  it.each([{}, { id: 'x' }, { id: newUlid(), phone: LISTED_PHONE }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-listed').send({ operation: 'riders.confirmListed', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
