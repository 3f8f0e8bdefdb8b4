import { beforeAll, describe, expect, it } from 'vitest'
import { listAnnouncementDrafts, saveAnnouncement } from '@/shared/contract/announcements'
import { announcementInput, published } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('announcements.listDrafts', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    for (const number of [1, 2, 3]) {
      await cloud.control.advanceClock(1_000)
      await secretary.ok(saveAnnouncement, announcementInput({ id: newUlid(), title: `草稿 ${number}` }))
    }
    await published(secretary, cloud, { title: '发了的' })
  })

  it('is what is being written there, the latest saved first, in one trip beyond the router', async () => {
    await secretary.ok(listAnnouncementDrafts, { placeCode: HONGQIQIAO })
    await cloud.control.resetCounters()
    const first = await secretary.ok(listAnnouncementDrafts, { placeCode: HONGQIQIAO, limit: 2 })
    expect((await cloud.control.counters())[0]?.trips).toBe(1)
    const second = await secretary.ok(listAnnouncementDrafts, { placeCode: HONGQIQIAO, limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map((one) => one.title)).toEqual(['草稿 3', '草稿 2', '草稿 1'])
  })

  it('is for those who publish there', async () => {
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    const worker = await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
    for (const phone of [elsewhere, worker, cloud.as('openid-guest')]) {
      expect((await phone.fails(listAnnouncementDrafts, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    }
  })

  it.each([{}, { placeCode: 'x' }, { placeCode: HONGQIQIAO, limit: 51 }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'announcements.listDrafts', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
