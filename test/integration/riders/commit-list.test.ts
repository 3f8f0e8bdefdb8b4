import { beforeAll, describe, expect, it } from 'vitest'
import { commitRiderList, getMyRider } from '@/shared/contract/riders'
import { RIDER_TERM } from '@/shared/domain/riders/verification-states'
import { bindPhone } from '../../factories/households'
import { LISTED_PHONE, liveList, stagedList, STREET } from '../../factories/riders'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.commitList', () => {
  const cloud = withCloud()
  let street: Phone
  let rider: Phone
  const isListed = async () => (await rider.ok(getMyRider, {})).listed !== null

  beforeAll(async () => {
    street = await cloud.appoint('openid-street', 'street-officer', STREET)
    rider = cloud.as('openid-rider')
    await bindPhone(rider, LISTED_PHONE)
  })

  it('counts from then on, and a repeat changes nothing', async () => {
    const { id } = await stagedList(street)
    expect(await isListed()).toBe(false)
    const answers = await Promise.all([1, 2, 3].map(() => street.call(commitRiderList, { listId: id })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'live' } })
    expect(await isListed()).toBe(true)
    expect(await cloud.control.count('audit_entries', { action: 'riders.commitList' })).toBe(1)
  })

  it('takes the place of the station\'s last one, and of no other station\'s', async () => {
    await cloud.control.advanceClock(1_000)
    await liveList(street, { id: newUlid(Math.round(await cloud.control.now())), stationName: '另一站演示' }, '电话\n13900000699')
    expect(await isListed()).toBe(true)
    await cloud.control.advanceClock(1_000)
    const next = await liveList(street, { id: newUlid(Math.round(await cloud.control.now())) }, '电话\n13900000699')
    expect(await isListed()).toBe(false)
    expect(next.state).toBe('live')
    const [first] = await cloud.control.readDocuments('rider_lists', { state: 'ended' })
    expect((await street.fails(commitRiderList, { listId: String(first?._id) })).code).toBe('RIDER_LIST_WRONG_STATE')
  })

  it('is over after a year', async () => {
    await liveList(street, { id: newUlid(Math.round(await cloud.control.now()) + 5_000), stationName: '第三站演示' })
    expect(await isListed()).toBe(true)
    await cloud.control.advanceClock(RIDER_TERM + 60_000)
    await cloud.tick()
    expect(await isListed()).toBe(false)
    expect(await cloud.control.count('rider_list_phones', {})).toBe(0)
  })

  it('is not told to others', async () => {
    expect((await cloud.as('openid-stranger').fails(commitRiderList, { listId: newUlid() })).code).toBe('RIDER_LIST_NOT_FOUND')
  })

  it.each([{}, { listId: 'x' }])('refuses %j', async (input) => {
    expect(await street.send({ operation: 'riders.commitList', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
