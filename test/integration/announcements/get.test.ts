import { beforeAll, describe, expect, it } from 'vitest'
import { getAnnouncement, saveAnnouncement } from '@/shared/contract/announcements'
import { DAY } from '@/shared/domain/time'
import { announcementInput, published } from '../../factories/announcements'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('announcements.get', () => {
  const cloud = withCloud()
  const guest = cloud.as('openid-guest')
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('tells the whole of one that was published, in one trip, and goes on telling it when it is over', async () => {
    const { id } = await published(secretary, cloud)
    await cloud.control.resetCounters()
    expect(await guest.ok(getAnnouncement, { announcementId: id })).toMatchObject({ id, state: 'PUBLISHED', body: expect.stringContaining('阀门') })
    expect((await cloud.control.counters())[0]?.trips).toBe(1)
    await cloud.control.advanceClock(31 * DAY)
    await cloud.tick()
    expect(await guest.ok(getAnnouncement, { announcementId: id })).toMatchObject({ state: 'EXPIRED', body: expect.stringContaining('阀门') })
  })

  it('does not tell a draft from what never was, not even to its author', async () => {
    const draft = await secretary.ok(saveAnnouncement, announcementInput({ endsAt: Math.round(await cloud.control.now()) + DAY }))
    for (const phone of [guest, secretary]) {
      expect((await phone.fails(getAnnouncement, { announcementId: draft.id })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
      expect((await phone.fails(getAnnouncement, { announcementId: newUlid() })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
    }
  })

  it.each([{}, { announcementId: 1 }, { announcementId: 'short' }, { announcementId: '01KATR5H00000000000000000A', more: 1 }])('refuses %j', async (input) => {
    expect(await guest.send({ operation: 'announcements.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
