import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAnnouncement, saveAnnouncement } from '@/shared/contract/announcements'
import { flagContent } from '@/shared/contract/content'
import { submitReport } from '@/shared/contract/reports'
import { admitTopic, proposeTopic } from '@/shared/contract/topics'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { BUNDLE } from '../weapp/bundle'
import { seen } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const { pages, subPackages } = JSON.parse(readFileSync(join(BUNDLE, 'app.json'), 'utf8')) as AppConfig
const PAGES = [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => join(part.root, page)))]
const COMMUNITY = '420202005007'
const SPOT = placeIn(COMMUNITY, [40, -60])
const HERE = { longitude: SPOT.lng, latitude: SPOT.lat, accuracy: 12, horizontalAccuracy: 12, verticalAccuracy: 0, altitude: 0, speed: 0 }
/** Who has something on a page; the other state is somebody whom nobody knows, who has nothing. */
const BUSY: Record<string, string> = { 'packages/staff/inbox/index': 'secretary', 'packages/staff/handle/index': 'secretary', 'packages/topics/desk/index': 'secretary', 'packages/announcements/write/index': 'secretary' }
/** Pages that are about one report, and the one about an announcement. */
const ABOUT_ONE = ['packages/reports/detail/index', 'packages/staff/handle/index']
const ABOUT_ANNOUNCEMENT = 'packages/announcements/detail/index'
const ABOUT_TOPIC = ['packages/topics/detail/index', 'packages/topics/desk/index']
const ABOUT_CONTENT = 'packages/content/detail/index'

/** What the first sight of every page costs, empty and full: setData, its bytes, and nodes. */
describe('every page of the app, opened first', () => {
  const budgets = keepBudgets('first sight')
  let world: World
  let reportId: string
  let announcementId: string
  let topicId: string

  beforeAll(async () => {
    world = await openWorld()
    reportId = await report()
    announcementId = await announcement()
    topicId = await topic()
    await personOf(world.people, 'resident').call(flagContent, { contentId: `report:${reportId}`, reason: 'other' })
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  const states = PAGES.flatMap((page) => [
    { page, state: 'empty', persona: 'guest' },
    { page, state: 'full', persona: BUSY[page] ?? 'rider' },
    { page, state: 'large', persona: 'elder' },
  ])
  it.each(states.filter(({ page, state }) => state !== 'large' || page.startsWith('pages/')))('$page · $state', async ({ page, state, persona }) => {
    const id = idFor(page)
    const query = id && state !== 'empty' ? `?id=${id}` : ''
    const phone = await world.take(persona, { url: `/${page}${query}`, answers: { getLocation: () => HERE } })
    await seen(phone, '.page-shell')
    await budgets.opening(phone, `${page} · ${state}`)

    expect(phone.headless?.problems ?? []).toEqual([])
  })

  function idFor(page: string): string | null {
    if (page === ABOUT_CONTENT) return `report:${reportId}`
    if (page === ABOUT_ANNOUNCEMENT) return announcementId
    if (ABOUT_TOPIC.includes(page)) return topicId
    return ABOUT_ONE.includes(page) ? reportId : null
  }

  async function announcement(): Promise<string> {
    const secretary = personOf(world.people, 'secretary')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    await secretary.call(saveAnnouncement, { id, placeCode: COMMUNITY, topic: 'outage', title: '后天停水半天', body: '演示：后天 8:00 到 12:00 停水，请提前存水。有事找社区居委会。', endsAt: now + 3 * DAY })
    await secretary.call(publishAnnouncement, { announcementId: id, version: 1 })
    return id
  }

  async function topic(): Promise<string> {
    const id = createUlid(Date.now(), Math.random)
    const secretary = personOf(world.people, 'secretary')
    const { version } = await secretary.call(proposeTopic, { id, communityCode: COMMUNITY, scopeCode: COMMUNITY, title: '北门消防通道老被电动车占着', behalf: { kind: 'residents_committee' } })
    await secretary.call(admitTopic, { topicId: id, version })
    return id
  }

  async function report(): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('manhole', 'before', 'costs'))
    const location = { ...SPOT, crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    await rider.call(submitReport, { id, categoryCode: 'B1', photos: [photo], location, communityCode: COMMUNITY, landmark: '路口', capturedAt: now })
    await world.cloud.control.openapi.deliverMediaChecks()
    return id
  }
})
