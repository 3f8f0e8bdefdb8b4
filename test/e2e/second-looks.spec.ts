import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '@/shared/domain/time'
import { choose, expectText, goTo, gone, placeOf, seen, tap, tapIn, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { COMMUNITY } from './arrange-reports'

/** What asks before it acts, left as it came: nothing has happened then. */
describe('a second look', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  const leaveSheet = async () => {
    await seen(phone, '.sheet')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
  }

  it('an announcement is looked at before it is out, and stays out when taking it back is left', async () => {
    phone = await world.take('secretary', { url: `/packages/announcements/list/index?community=${COMMUNITY}` })
    await tap(phone, '#write-announcement')
    await wait('the form', async () => (await placeOf(phone)) === 'packages/announcements/write/index')
    await write(phone, '#announcement-title', '周六义诊')
    await write(phone, '#announcement-body', '上午九点，社区活动室')
    await choose(phone, '#days-30')
    await tap(phone, '#announcement-preview')
    await expectText(phone, '周六义诊')
    await leaveSheet()
    await tap(phone, '#announcement-publish')
    await wait('the page', async () => (await placeOf(phone)) === 'packages/announcements/detail/index')
    await tap(phone, '#announcement-withdraw')
    await leaveSheet()

    const [stored] = await world.cloud.control.readDocuments('announcements', {})
    expect(stored).toMatchObject({ state: 'PUBLISHED', title: '周六义诊' })
    expect((Number(stored?.endsAt) - Date.now()) / DAY).toBeGreaterThan(29)
  })

  it('the list leads to one of them', async () => {
    phone = await world.take('resident', { url: `/packages/announcements/list/index?community=${COMMUNITY}` })
    await tap(phone, '[id^=announcement-]')

    await wait('the page', async () => (await placeOf(phone)) === 'packages/announcements/detail/index')
  })

  it('an account is not closed by looking', async () => {
    phone = await world.take('resident', { url: '/packages/account/close/index' })
    await tap(phone, '#account-close')
    await leaveSheet()

    await seen(phone, '#account-close')
  })

  it('nobody is appointed by looking', async () => {
    phone = await world.take('street-officer')
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-appointments')
    await tap(phone, `#offices-below-${COMMUNITY}`)
    await tap(phone, '#appoint-open')
    await leaveSheet()

    await seen(phone, '#appoint-open')
  })
})
