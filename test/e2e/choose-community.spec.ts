import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectText, goTo, gone, placeOf, seen, standAt, tap, textOf, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { SPOT } from './arrange-reports'

const CHOOSE = 'packages/places/choose/index'

describe('somebody new says where they live', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('newcomer')
  })
  afterAll(() => world?.close())

  it('from the card on home, by the list, and up again where it was the wrong district', async () => {
    await tap(phone, '#home-choose-community')
    await tap(phone, '#place-420204')
    await seen(phone, '#place-420204004')
    await tap(phone, '#place-up-420200')
    for (const code of ['420203', '420203009', '420203009005']) await tap(phone, `#place-${code}`)
    await wait('home', async () => (await placeOf(phone)) === 'pages/home/index')

    await expectText(phone, '陈家湾社区')
    await gone(phone, '#home-choose-community')
  })

  it('on 我的, by standing there', async () => {
    await standAt(phone, SPOT)
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-change-community')
    await tap(phone, '#place-locate')
    await tap(phone, '#place-choose-found')
    await wait('我的', async () => (await placeOf(phone)) === 'pages/me/index')

    await expectText(phone, '红旗桥社区')
    expect(await textOf(phone)).not.toContain('陈家湾社区')
  })

  it('finds it by the first letters, and the last ones stand on top', async () => {
    await tap(phone, '#me-change-community')
    await seen(phone, '#place-recent-420202005007')
    await write(phone, '#place-search', 'cjw')
    await tap(phone, '#place-found-420203009005')
    await wait('我的', async () => (await placeOf(phone)) === 'pages/me/index')
    await expectText(phone, '陈家湾社区')

    await tap(phone, '#me-change-community')
    await tap(phone, '#place-recent-420202005007')
    await wait('我的', async () => (await placeOf(phone)) === 'pages/me/index')
    await expectText(phone, '红旗桥社区')
  })

  it('a street that was found leads on, and a name that nobody has says so', async () => {
    await tap(phone, '#me-change-community')
    await write(phone, '#place-search', '查无此处')
    await expectText(phone, '没找到')
    await write(phone, '#place-search', '沈家营')
    await tap(phone, '#place-found-420202005')
    await tap(phone, '#place-420202005007')
    await wait('我的', async () => (await placeOf(phone)) === 'pages/me/index')
  })

  it('is told the district where the community cannot be told, and goes on from there', async () => {
    await standAt(phone, { lng: 115.05, lat: 30.22 })
    await tap(phone, '#me-change-community')
    await wait('the places', async () => (await placeOf(phone)) === CHOOSE)
    await tap(phone, '#place-locate')

    await seen(phone, '#place-up-420200')
    await expectText(phone, '街道')
  })
})
