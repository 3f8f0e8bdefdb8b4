import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectText, gone, placeOf, seen, tap, tapIn, textOf, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { closed, COMMUNITY } from './arrange-reports'

const LANDMARKS = ['三中门口', '加油站出口', '菜场后门', '桥头', '小学东门']

describe('somebody looks at what the community has solved', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
    for (const landmark of LANDMARKS) await closed(world, landmark)
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('resident')
  })
  afterAll(() => world?.close())

  it('goes from the four on home to all of them, and from one to how it went', async () => {
    await tap(phone, '#solved-all')
    await wait('the list', async () => (await placeOf(phone)) === 'packages/reports/solved/index')
    await expectText(phone, '就这些')
    const text = await textOf(phone)
    expect(LANDMARKS.filter((landmark) => !text.includes(landmark))).toEqual([])

    await tap(phone, '[id^=solved-0]')
    await wait('the report', async () => (await placeOf(phone)) === 'packages/reports/detail/index')
  })

  it('is told where nothing was solved yet, and how to come to a community of one’s own', async () => {
    phone = await world.take('resident', { url: '/packages/reports/solved/index?community=420203009005' })
    await expectText(phone, '还没有办好的')
    phone = await world.take('newcomer', { url: '/packages/reports/solved/index' })
    await expectText(phone, '先选您的社区')
    await gone(phone, '.solved')
    await tapIn(phone, '.empty', '.btn')
    await wait('home', async () => (await placeOf(phone)) === 'pages/home/index')
  })

  it('reads on without the page before: opened for a community that is not one’s own', async () => {
    phone = await world.take('newcomer', { url: `/packages/reports/solved/index?community=${COMMUNITY}` })
    await seen(phone, '[id^=solved-0]')
  })
})
