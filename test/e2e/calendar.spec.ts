import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beijingDate } from '@/shared/domain/time'
import { expectText, goTo, tap, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

const NEXT_YEAR = String(Number(beijingDate(Date.now()).slice(0, 4)) + 1)

describe('the city admin publishes next year’s calendar', () => {
  let world: World
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('city-admin')
  })
  afterAll(() => world?.close())

  it('is told which line is wrong, mends it, and publishes', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-calendar')
    await expectText(phone, '还没有人填这一年')
    await tap(phone, `#calendar-edit-${NEXT_YEAR}`)
    await write(phone, '#calendar-holidays', `元旦\n${NEXT_YEAR}-10-01 至 ${NEXT_YEAR}-10-07`)
    await tap(phone, '#calendar-publish')
    await expectText(phone, '这几行不对：元旦')
    await write(phone, '#calendar-holidays', `${NEXT_YEAR}-01-01\n${NEXT_YEAR}-10-01 至 ${NEXT_YEAR}-10-07`)
    await write(phone, '#calendar-workdays', '')
    await write(phone, '#calendar-reason', '演示数据')
    await tap(phone, '#calendar-publish')
    await expectText(phone, '放假 8 天')

    const [stored] = await world.cloud.control.readDocuments('configurations', {})
    expect(stored).toMatchObject({ kind: 'calendar', key: NEXT_YEAR, version: 1 })
    expect(phone.headless?.problems ?? []).toEqual([])
  })
})
