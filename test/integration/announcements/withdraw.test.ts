import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getAnnouncement, getAnnouncementDraft, listAnnouncements, publishAnnouncement, saveAnnouncement, withdrawAnnouncement } from '@/shared/contract/announcements'
import { DAY } from '@/shared/domain/time'
import { announcementInput, published } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('announcements.withdraw', () => {
  const cloud = withCloud()
  const guest = cloud.as('openid-guest')
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })
  beforeEach(() => cloud.resetScripts())

  it('leaves a line with the reason, and takes the words away', async () => {
    const { id, version } = await published(secretary, cloud)
    await secretary.ok(withdrawAnnouncement, { announcementId: id, version, reasonCode: 'cancelled' })
    const seen = await guest.ok(getAnnouncement, { announcementId: id })
    expect(seen).toMatchObject({ state: 'WITHDRAWN', title: '明天停水', body: null, excerpt: null, withdrawal: { reasonCode: 'cancelled' } })
    const [line] = (await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO })).items
    expect(line).toMatchObject({ id, state: 'WITHDRAWN', excerpt: null })
    expect(await cloud.control.readDocuments('audit_entries', { _id: `announcement:${id}:3` })).toMatchObject([{ action: 'announcements.withdraw', reasonCode: 'cancelled' }])
  })

  it('is once, however many at once, and the first reason counts', async () => {
    const { id, version } = await published(secretary, cloud)
    const reasons = ['wrong', 'cancelled', 'changed', 'wrong', 'wrong'] as const
    const all = await Promise.all(reasons.map((reasonCode) => secretary.ok(withdrawAnnouncement, { announcementId: id, version, reasonCode })))
    expect(new Set(all.map((one) => one.withdrawal?.reasonCode)).size).toBe(1)
    expect(all.every((one) => one.version === 3)).toBe(true)
  })

  it('makes a draft again of what still waited for its check', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    const input = announcementInput({ endsAt: Math.round(await cloud.control.now()) + DAY })
    await secretary.ok(saveAnnouncement, input)
    await secretary.ok(publishAnnouncement, { announcementId: input.id, version: 1 })
    expect(await secretary.ok(withdrawAnnouncement, { announcementId: input.id, version: 2, reasonCode: 'wrong' })).toMatchObject({ state: 'DRAFT', withdrawal: null })
    await cloud.resetScripts()
    await cloud.tick()
    expect((await secretary.ok(getAnnouncementDraft, { announcementId: input.id })).state).toBe('DRAFT')
  })

  it('refuses a draft, a second time, and what is over', async () => {
    const draft = await secretary.ok(saveAnnouncement, announcementInput())
    expect((await secretary.fails(withdrawAnnouncement, { announcementId: draft.id, version: 1, reasonCode: 'wrong' })).code).toBe('ANNOUNCEMENT_WRONG_STATE')
    const { id, version } = await published(secretary, cloud)
    await secretary.ok(withdrawAnnouncement, { announcementId: id, version, reasonCode: 'wrong' })
    expect((await secretary.fails(withdrawAnnouncement, { announcementId: id, version: 3, reasonCode: 'wrong' })).code).toBe('ANNOUNCEMENT_WRONG_STATE')
    const late = await published(secretary, cloud)
    await cloud.control.advanceClock(31 * DAY)
    expect((await secretary.fails(withdrawAnnouncement, { announcementId: late.id, version: late.version, reasonCode: 'wrong' })).code).toBe('ANNOUNCEMENT_OVER')
  })

  it('is for those who publish there', async () => {
    const { id, version } = await published(secretary, cloud)
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, guest]) expect((await phone.fails(withdrawAnnouncement, { announcementId: id, version, reasonCode: 'wrong' })).code).toBe('FORBIDDEN')
  })

  it.each([{ reasonCode: 'because' }, { reasonCode: undefined }, { version: -1 }])('refuses %j', async (change) => {
    const input = { announcementId: '01KATR5H00000000000000000A', version: 1, reasonCode: 'wrong', ...change }
    expect(await secretary.send({ operation: 'announcements.withdraw', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
