import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gone, seen, tap, tapIn } from '../weapp/phone/acts'
import { openWorld, type World } from '../weapp/phone/world'
import { COMMUNITY, submitted } from './arrange-reports'

/** Each on a phone that has kept nothing of it yet: what it has kept, it shows. */
const PAGES: readonly { page: string; persona: string; isAboutOne?: boolean; query?: string }[] = [
  { page: 'pages/home/index', persona: 'new-at-home' },
  { page: 'pages/report/index', persona: 'new-at-reports' },
  { page: 'pages/me/index', persona: 'new-at-me' },
  { page: 'packages/messages/list/index', persona: 'new-at-messages' },
  { page: 'packages/places/choose/index', persona: 'new-at-places' },
  { page: 'packages/reports/detail/index', persona: 'rider', isAboutOne: true },
  { page: 'packages/staff/handle/index', persona: 'grid-worker', isAboutOne: true },
  { page: 'packages/staff/inbox/index', persona: 'secretary' },
  { page: 'packages/account/acts/index', persona: 'rider' },
  { page: 'packages/account/close/index', persona: 'new-at-close' },
  { page: 'packages/account/code/index', persona: 'rider' },
  { page: 'packages/announcements/list/index', persona: 'new-at-announcements', query: `community=${COMMUNITY}` },
  { page: 'packages/announcements/write/index', persona: 'secretary-guangzhou-road' },
]

describe('a phone that reaches nobody', () => {
  let world: World
  let reportId: string
  beforeAll(async () => {
    world = await openWorld()
    reportId = await submitted(world, '三中门口')
  })
  afterAll(() => world?.close())

  it.each(PAGES)('says so on $page, and reads it at a tap once the network is back', async ({ page, persona, isAboutOne, query = '' }) => {
    const line = { isDown: true }
    const phone = await world.take(persona, { url: `/${page}?${isAboutOne ? `id=${reportId}` : query}`, line })
    await seen(phone, '.error')

    line.isDown = false
    await tapIn(phone, '.error', '.btn')
    await gone(phone, '.error')
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('shows the reports that it kept, and reads them anew at a tap', async () => {
    let phone = await world.take('rider', { url: '/pages/report/index' })
    await seen(phone, `#report-${reportId}`)
    const line = { isDown: true }
    phone = await world.take('rider', { url: '/pages/report/index', line })
    await seen(phone, `#report-${reportId}`)
    line.isDown = false
    await tapIn(phone, '.note', '.note__action')
    await gone(phone, '.note__action')

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  it('keeps the rest of the inbox where one pile cannot be read', async () => {
    const line = { isDown: false }
    const phone = await world.take('secretary', { url: '/packages/staff/inbox/index', line })
    await seen(phone, `#queue-open-${reportId}`)
    line.isDown = true
    await tap(phone, '#pile-handling')
    await seen(phone, '.error')
    line.isDown = false
    await tapIn(phone, '.error', '.btn')
    await gone(phone, '.error')
    await tap(phone, '#pile-intake')

    await seen(phone, `#queue-open-${reportId}`)
  })
})
