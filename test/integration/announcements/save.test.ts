import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getAnnouncementDraft, MAX_BODY, publishAnnouncement, saveAnnouncement } from '@/shared/contract/announcements'
import { DAY } from '@/shared/domain/time'
import { announcementInput } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud, WORKING_MORNING } from '../../setup/start-cloud'

describe('announcements.save', () => {
  const cloud = withCloud()
  let secretary: Phone
  let elsewhere: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
  })
  beforeEach(() => cloud.resetScripts())

  it('keeps a draft, and the same draft again changed', async () => {
    const input = announcementInput()
    const first = await secretary.ok(saveAnnouncement, input)
    expect(first).toMatchObject({ id: input.id, version: 1, state: 'DRAFT', title: '明天停水', publishedAs: null, place: { code: HONGQIQIAO, name: '红旗桥社区' } })
    const second = await secretary.ok(saveAnnouncement, { ...input, version: 1, title: '后天停水' })
    expect(second).toMatchObject({ version: 2, title: '后天停水' })
    expect(await secretary.ok(getAnnouncementDraft, { announcementId: input.id })).toEqual(second)
  })

  it('is one draft however often and however many at once it is sent', async () => {
    const input = announcementInput()
    const all = await Promise.all(Array.from({ length: 5 }, () => secretary.ok(saveAnnouncement, input)))
    expect(new Set(all.map((one) => `${one.id} ${one.version}`)).size).toBe(1)
    const again = { ...input, version: 1, body: '改过的话，演示数据' }
    const changed = await Promise.all(Array.from({ length: 5 }, () => secretary.ok(saveAnnouncement, again)))
    expect(changed.map((one) => one.version)).toEqual([2, 2, 2, 2, 2])
    expect(await cloud.control.readDocuments('announcements', { _id: input.id })).toHaveLength(1)
  })

  it('tells who comes second that a colleague was first, and loses nothing of the first', async () => {
    const input = announcementInput()
    await secretary.ok(saveAnnouncement, input)
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await street.ok(saveAnnouncement, { ...input, version: 1, title: '街道改的' })
    expect(await secretary.fails(saveAnnouncement, { ...input, version: 1, title: '社区改的' })).toMatchObject({ code: 'ANNOUNCEMENT_CHANGED', fields: { version: '2' } })
    expect((await secretary.ok(getAnnouncementDraft, { announcementId: input.id })).title).toBe('街道改的')
  })

  it('is for those who publish there, and not a way to the drafts of another place', async () => {
    const input = announcementInput()
    await secretary.ok(saveAnnouncement, input)
    expect((await elsewhere.fails(saveAnnouncement, announcementInput())).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-anybody').fails(saveAnnouncement, announcementInput())).code).toBe('FORBIDDEN')
    expect((await elsewhere.fails(saveAnnouncement, { ...input, placeCode: GUANGZHOU_ROAD, version: 1 })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
    expect((await elsewhere.fails(saveAnnouncement, { ...input, placeCode: GUANGZHOU_ROAD })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
  })

  it.each(['risky', 'review'] as const)('refuses at the door what the check calls %s, and stores nothing', async (suggest) => {
    await cloud.control.openapi.script('security.msgSecCheck', { suggest, match: '不好的话' })
    const input = announcementInput({ body: '不好的话' })
    expect((await secretary.fails(saveAnnouncement, input)).code).toBe('TEXT_REFUSED')
    expect(await cloud.control.readDocuments('announcements', { _id: input.id })).toEqual([])
  })

  it('does not touch what has been published', async () => {
    const input = announcementInput()
    await secretary.ok(saveAnnouncement, input)
    await secretary.ok(publishAnnouncement, { announcementId: input.id, version: 1 })
    expect((await secretary.fails(saveAnnouncement, { ...input, version: 2, title: '悄悄改' })).code).toBe('ANNOUNCEMENT_WRONG_STATE')
  })

  it.each([
    ['placeCode', { placeCode: `${HONGQIQIAO}-g01` }],
    ['endsAt', { endsAt: WORKING_MORNING - 1 }],
    ['endsAt', { endsAt: WORKING_MORNING + 400 * DAY }],
    ['title', { title: '题'.repeat(31) }],
    ['title', { title: '  ' }],
    ['body', { body: '话'.repeat(MAX_BODY + 1) }],
    ['topic', { topic: 'party' }],
    ['version', { version: 0 }],
    ['more', { more: 1 }],
  ])('names %s where %j is wrong', async (field, change) => {
    const reply = await secretary.send({ operation: 'announcements.save', input: { ...announcementInput(), ...change } })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } } })
  })

  it('refuses a place that is not there', async () => {
    const admin = await cloud.appoint('openid-wide', 'street-officer', HONGQIQIAO.slice(0, 9))
    expect((await admin.fails(saveAnnouncement, announcementInput({ id: newUlid(), placeCode: `${HONGQIQIAO.slice(0, 9)}999` }))).code).toBe('PLACE_UNKNOWN')
  })
})
