import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getAnnouncement, getAnnouncementDraft, listAnnouncements, publishAnnouncement, saveAnnouncement } from '@/shared/contract/announcements'
import { listMyMessages } from '@/shared/contract/messages'
import { HOUR } from '@/shared/domain/time'
import { announcementInput, published } from '../../factories/announcements'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

describe('announcements.publish', () => {
  const cloud = withCloud()
  const guest = cloud.as('openid-guest')
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })
  beforeEach(() => cloud.resetScripts())
  const draft = async (change = {}) => {
    const now = Math.round(await cloud.control.now())
    return (await secretary.ok(saveAnnouncement, announcementInput({ endsAt: now + 100 * HOUR, ...change }))).id
  }
  const waiting = async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    const announcementId = await draft()
    const answer = await secretary.ok(publishAnnouncement, { announcementId, version: 1 })
    expect(answer.state).toBe('CHECKING')
    return announcementId
  }

  it('shows it to anybody under the office that published it, without a name', async () => {
    const announcementId = await draft()
    expect((await guest.fails(getAnnouncement, { announcementId })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
    await secretary.ok(publishAnnouncement, { announcementId, version: 1 })
    const seen = await guest.ok(getAnnouncement, { announcementId })
    expect(seen).toMatchObject({ state: 'PUBLISHED', publishedAs: 'secretary', body: '换阀门，请提前存水。演示数据', place: { name: '红旗桥社区' } })
    expect(JSON.stringify(seen)).not.toContain(await secretary.personId())
  })

  it('is once, however often and however many at once it is tapped', async () => {
    const announcementId = await draft()
    const all = await Promise.all(Array.from({ length: 5 }, () => secretary.ok(publishAnnouncement, { announcementId, version: 1 })))
    expect(all.map((one) => [one.state, one.version])).toEqual(Array.from({ length: 5 }, () => ['PUBLISHED', 2]))
    const [stored] = await cloud.control.readDocuments('announcements', { _id: announcementId })
    expect(stored?.events).toHaveLength(1)
  })

  it('is an act of office in the log', async () => {
    const { id } = await published(secretary, cloud)
    const entries = await cloud.control.readDocuments('audit_entries', { _id: `announcement:${id}:2` })
    expect(entries).toMatchObject([{ action: 'announcements.publish', capacities: ['secretary'], placeCode: HONGQIQIAO, actorId: await secretary.personId() }])
  })

  it('without a verdict shows nothing, until the clock has one; then its author hears of it', async () => {
    const announcementId = await waiting()
    await cloud.tick()
    expect((await guest.fails(getAnnouncement, { announcementId })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
    expect((await guest.ok(listAnnouncements, { communityCode: HONGQIQIAO })).items.some((one) => one.id === announcementId)).toBe(false)
    await cloud.resetScripts()
    await cloud.tick()
    expect((await guest.ok(getAnnouncement, { announcementId })).state).toBe('PUBLISHED')
    const [message] = (await secretary.ok(listMyMessages, {})).items
    expect(message).toMatchObject({ kind: 'announcement.pass', subject: { type: 'announcement', id: announcementId } })
  })

  it.each(['risky', 'review'] as const)('goes back to its author when the verdict that comes later is %s', async (suggest) => {
    const announcementId = await waiting()
    await cloud.resetScripts()
    await cloud.control.openapi.script('security.msgSecCheck', { suggest })
    await cloud.tick()
    expect((await secretary.ok(getAnnouncementDraft, { announcementId })).state).toBe('DRAFT')
    const [message] = (await secretary.ok(listMyMessages, {})).items
    expect(message).toMatchObject({ kind: 'announcement.return', waitsForMe: true })
  })

  it('goes back when nobody could check it for two hours, and can then be published', async () => {
    const announcementId = await waiting()
    await cloud.control.advanceClock(2 * HOUR + 1_000)
    await cloud.resetScripts()
    await cloud.tick()
    const back = await secretary.ok(getAnnouncementDraft, { announcementId })
    expect(back.state).toBe('DRAFT')
    expect((await secretary.ok(publishAnnouncement, { announcementId, version: back.version })).state).toBe('PUBLISHED')
  })

  it('asks the check again at the tap where the draft was saved without a verdict', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { fail: { errCode: -1, errMsg: 'system error' } })
    const announcementId = await draft()
    await cloud.resetScripts()
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky' })
    expect((await secretary.fails(publishAnnouncement, { announcementId, version: 1 })).code).toBe('TEXT_REFUSED')
    await cloud.resetScripts()
    expect((await secretary.ok(publishAnnouncement, { announcementId, version: 1 })).state).toBe('PUBLISHED')
  })

  it('refuses a version that is not the present one, a time that is over, and a second publishing by another', async () => {
    const announcementId = await draft()
    expect((await secretary.fails(publishAnnouncement, { announcementId, version: 2 })).code).toBe('ANNOUNCEMENT_CHANGED')
    const late = await draft({ endsAt: Math.round(await cloud.control.now()) + HOUR })
    await cloud.control.advanceClock(HOUR)
    expect((await secretary.fails(publishAnnouncement, { announcementId: late, version: 1 })).code).toBe('ANNOUNCEMENT_OVER')
    await secretary.ok(publishAnnouncement, { announcementId, version: 1 })
    expect((await secretary.fails(publishAnnouncement, { announcementId, version: 2 })).code).toBe('ANNOUNCEMENT_WRONG_STATE')
  })

  it('is for those who publish there; to others a draft is not there', async () => {
    const announcementId = await draft()
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, guest]) expect((await phone.fails(publishAnnouncement, { announcementId, version: 1 })).code).toBe('ANNOUNCEMENT_NOT_FOUND')
  })

  it.each([{}, { announcementId: 'x', version: 1 }, { version: 1 }, { announcementId: '01KATR5H00000000000000000A', version: 'a' }])('refuses %j', async (input) => {
    expect(await secretary.send({ operation: 'announcements.publish', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
