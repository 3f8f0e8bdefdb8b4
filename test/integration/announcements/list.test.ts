import { beforeAll, describe, expect, it } from 'vitest'
import { listAnnouncements, saveAnnouncement } from '@/shared/contract/announcements'
import { DAY } from '@/shared/domain/time'
import { announcementInput, published } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

const STREET = HONGQIQIAO.slice(0, 9)

describe('announcements.list', () => {
  const cloud = withCloud()
  const guest = cloud.as('openid-guest')
  let secretary: Phone
  let street: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    street = await cloud.appoint('openid-street', 'street-officer', STREET)
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const number of [1, 2, 3]) {
      await cloud.control.advanceClock(1_000)
      await published(secretary, cloud, { title: `社区 ${number}` })
    }
    await cloud.control.advanceClock(1_000)
    await published(street, cloud, { title: '街道 1', placeCode: STREET })
    await published(elsewhere, cloud, { title: '别的社区', placeCode: GUANGZHOU_ROAD })
    await secretary.ok(saveAnnouncement, announcementInput({ title: '还没写完' }))
  })
  const titles = async (input: object = {}) => (await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO, ...input })).items.map((one) => one.title)

  it('is what the community and the places above it say, newest first, for anybody', async () => {
    expect(await titles()).toEqual(['街道 1', '社区 3', '社区 2', '社区 1'])
  })

  it('comes in pages, in one trip each and without reading more than it tells', async () => {
    await titles()
    await cloud.control.resetCounters()
    const first = await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO, limit: 3 })
    const [call] = await cloud.control.counters()
    expect(call?.trips).toBe(1)
    expect(call?.examined).toBeLessThanOrEqual(3 + 4)
    const second = await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO, limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map((one) => one.title)).toEqual(['街道 1', '社区 3', '社区 2', '社区 1'])
    expect(second.nextCursor).toBeNull()
  })

  it('tells the first words and never the whole, nor who wrote it', async () => {
    const text = JSON.stringify(await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO }))
    expect(text).not.toContain('"body"')
    expect(text).not.toContain(await secretary.personId())
  })

  it('says at once that one is over, and takes it down when the clock comes by', async () => {
    const now = Math.round(await cloud.control.now())
    await published(secretary, cloud, { id: newUlid(now), title: '只到明天', endsAt: now + DAY })
    await cloud.control.advanceClock(DAY)
    const there = await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO })
    expect(there.items.find((one) => one.title === '只到明天')?.state).toBe('EXPIRED')
    await cloud.tick()
    expect(await titles()).not.toContain('只到明天')
    expect(await titles({ which: 'past' })).toEqual(['只到明天'])
    expect((await cloud.tick())['announcements.archive-over']).toBe(0)
  })

  it('refuses a community that is not there', async () => {
    expect((await guest.fails(listAnnouncements, { communityCode: '420202999999' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { communityCode: STREET }, { communityCode: HONGQIQIAO, which: 'all' }, { communityCode: HONGQIQIAO, cursor: '1:' }, { communityCode: HONGQIQIAO, limit: 0 }])('refuses %j', async (input) => {
    expect(await guest.send({ operation: 'announcements.list', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
