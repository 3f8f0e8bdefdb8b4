import { beforeAll, describe, expect, it } from 'vitest'
import { getAnnouncement, getAnnouncementDraft, listAnnouncements, withdrawAnnouncement } from '@/shared/contract/announcements'
import { beginBlock } from '@/shared/contract/blocks'
import { countContent, flagContent, getContent, listHeldContent, releaseContent } from '@/shared/contract/content'
import { DAY } from '@/shared/domain/time'
import { published } from '../../factories/announcements'
import { HONGQIQIAO } from '../../factories/reports'
import { appeal, messageKinds, newFlagger, refuse, release } from '../../setup/arrange-content'
import type { Phone } from '../../setup/start-cloud'
import { withWorld } from '../../setup/step-cases'

const STREET = HONGQIQIAO.slice(0, 9)

describe('an announcement that is flagged', () => {
  const world = withWorld()
  let city: Phone
  beforeAll(async () => {
    city = await world.cloud.appoint('openid-city', 'city-admin', '420200')
  })

  async function flagged(publisher: Phone, times: number, placeCode = HONGQIQIAO) {
    const { id } = await published(publisher, world.cloud, { placeCode })
    const contentId = `announcement:${id}`
    for (let one = 0; one < times; one++) await newFlagger(world).ok(flagContent, { contentId, reason: 'untrue' })
    return { id, contentId }
  }
  const isListed = async (id: string, which: 'current' | 'past' = 'current') =>
    (await world.stranger.ok(listAnnouncements, { communityCode: HONGQIQIAO, which, limit: 50 })).items.some((one) => one.id === id)

  it('stays for two people and goes for three, until the level above has looked', async () => {
    const { id, contentId } = await flagged(world.secretary, 2)
    expect(await isListed(id)).toBe(true)
    await newFlagger(world).ok(flagContent, { contentId, reason: 'untrue' })
    expect(await isListed(id)).toBe(false)
    expect(await world.stranger.ok(getAnnouncement, { announcementId: id })).toMatchObject({ isHidden: true, title: '', excerpt: null, body: null })
    expect(await world.secretary.ok(getAnnouncementDraft, { announcementId: id })).toMatchObject({ isHidden: true, title: '明天停水' })
    expect(await messageKinds(world.secretary)).toContain('content.hidden')
    expect(await messageKinds(world.streetOfficer)).toContain('content.office_hidden')
  })

  it('is decided by nobody of the office that said it', async () => {
    const { id, contentId } = await flagged(world.secretary, 3)
    const colleague = await world.cloud.appoint('openid-second-secretary', 'secretary', HONGQIQIAO)
    const { version } = await colleague.ok(getContent, { contentId })
    const input = { contentId, version, reasonCode: 'harmless' } as const
    expect(await colleague.fails(releaseContent, input)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER', fields: { lock: 'office' } })
    expect(await world.secretary.fails(releaseContent, input)).toMatchObject({ fields: { lock: 'own' } })
    await release(world.streetOfficer, contentId)
    expect(await isListed(id)).toBe(true)
    expect(await world.stranger.ok(getAnnouncement, { announcementId: id })).toMatchObject({ isHidden: false, title: '明天停水' })
  })

  it('refused, can be appealed once by who published it; nobody is blocked for an office', async () => {
    const { id, contentId } = await flagged(world.secretary, 3)
    await refuse(world.streetOfficer, contentId)
    expect(await world.streetOfficer.ok(getContent, { contentId })).toMatchObject({ canBlock: false })
    expect((await world.streetOfficer.fails(beginBlock, { contentId, days: 1, reasonCode: 'untrue' })).code).toBe('CONTENT_WRONG_STATE')
    await appeal(world.secretary, contentId)
    await release(city, contentId)
    expect(await isListed(id)).toBe(true)
  })

  it('of a street waits for the city, in the list of any community below', async () => {
    const { contentId } = await flagged(world.streetOfficer, 3, STREET)
    const seenBy = async (phone: Phone) => (await phone.ok(listHeldContent, { communityCode: HONGQIQIAO, limit: 50 })).items.find((one) => one.id === contentId)
    expect(await seenBy(city)).toMatchObject({ lock: null })
    expect(await seenBy(world.streetOfficer)).toMatchObject({ lock: 'own' })
    expect(await seenBy(world.secretary)).toBeUndefined()
    const other = await world.cloud.appoint('openid-second-street', 'street-officer', STREET)
    expect(await seenBy(other)).toMatchObject({ lock: 'office' })
    await release(city, contentId)
  })

  it('withdrawn or over while it is hidden, it comes back to no list by that', async () => {
    const { id } = await flagged(world.secretary, 3)
    const { version } = await world.secretary.ok(getAnnouncementDraft, { announcementId: id })
    await world.secretary.ok(withdrawAnnouncement, { announcementId: id, version, reasonCode: 'wrong' })
    expect([await isListed(id), await isListed(id, 'past')]).toEqual([false, false])
    expect(await world.stranger.ok(getAnnouncement, { announcementId: id })).toMatchObject({ title: '', body: null })
  })

  it('let stand when its time is over, is found among what is past', async () => {
    const { id, contentId } = await flagged(world.secretary, 3)
    await world.cloud.control.advanceClock(31 * DAY)
    await world.cloud.tick()
    await release(world.streetOfficer, contentId)
    expect([await isListed(id), await isListed(id, 'past')]).toEqual([false, true])
  })

  it('is not flagged by who published it, and counts among what was posted', async () => {
    const before = await world.stranger.ok(countContent, { communityCode: HONGQIQIAO, month: '2026-12' })
    const { contentId } = await flagged(world.secretary, 0)
    expect((await world.secretary.fails(flagContent, { contentId, reason: 'other' })).code).toBe('OWN_CONTENT')
    const { posted } = await world.stranger.ok(countContent, { communityCode: HONGQIQIAO, month: '2026-12' })
    expect(posted).toBe(before.posted + 1)
  })
})
