import { afterAll, beforeAll, describe, it } from 'vitest'
import { choose, expectText, goTo, placeOf, seen, tap, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

describe('somebody sets what WeChat tells them', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('resident', { url: '/pages/me/index' })
  })
  afterAll(() => world?.close())

  it('from 我的: steps on the way off, and it is so the next time', async () => {
    await tap(phone, '#me-message-settings')
    await wait('the settings', async () => (await placeOf(phone)) === 'packages/messages/settings/index')
    await expectText(phone, '结果和等您的事，一条不少')
    await expectText(phone, '不打扰')
    await seen(phone, '#settings-progress')
    await tap(phone, '#settings-progress')
    await wait('it is off', async () => (await world.cloud.control.readDocuments('message_settings', {}))[0]?.tellsProgress === false)
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-message-settings')
    await choose(phone, '#settings-progress')
  })
})
