import { beforeAll, describe, expect, it } from 'vitest'
import { getAnnouncementDraft, saveAnnouncement } from '@/shared/contract/announcements'
import { announcementInput, published } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('announcements.getDraft', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })

  it('is one in any state, for a colleague as well', async () => {
    const draft = await secretary.ok(saveAnnouncement, announcementInput())
    const colleague = await cloud.appoint('openid-colleague', 'secretary', HONGQIQIAO)
    expect(await colleague.ok(getAnnouncementDraft, { announcementId: draft.id })).toEqual(draft)
    const shown = await published(secretary, cloud)
    expect(await colleague.ok(getAnnouncementDraft, { announcementId: shown.id })).toEqual(shown)
  })

  it('is not there for others', async () => {
    const draft = await secretary.ok(saveAnnouncement, announcementInput())
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, cloud.as('openid-guest')]) {
      expect((await phone.fails(getAnnouncementDraft, { announcementId: draft.id })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
    }
    expect((await secretary.fails(getAnnouncementDraft, { announcementId: newUlid() })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
  })

  it.each([{}, { announcementId: 1 }, { announcementId: 'short' }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'announcements.getDraft', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
