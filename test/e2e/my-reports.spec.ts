import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acted, drag, expectText, find, goBack, goTo, gone, placeOf, seen, tap, tapIn, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { closed, resolved, stateOf } from './arrange-reports'

const DETAIL = 'packages/reports/detail/index'

describe('a rider looks after what was reported', () => {
  let world: World
  let phone: Phone
  let loose: string
  let fixed: string
  let again: string

  beforeAll(async () => {
    world = await openWorld()
    again = await closed(world, '菜场后门')
    loose = await resolved(world, '三中门口')
    fixed = await resolved(world, '加油站出口')
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('rider', { url: '/pages/report/index' })
  })
  afterAll(() => world?.close())

  it('says from the list that one is not fixed, after thinking three times', async () => {
    await tap(phone, `#report-dispute-${loose}`)
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '#report-dispute-confirm')
    await tap(phone, `#report-dispute-${loose}`)
    await tapIn(phone, '.sheet', '.sheet__close')
    await gone(phone, '#report-dispute-confirm')
    await tap(phone, `#report-dispute-${loose}`)
    await drag(phone, '.sheet__head', 20)
    await seen(phone, '#report-dispute-confirm')
    await drag(phone, '.sheet__head', 100)
    await gone(phone, '#report-dispute-confirm')
    expect(await stateOf(world, loose)).toBe('HANDLED')

    await tap(phone, `#report-dispute-${loose}`)
    await write(phone, '#report-dispute-confirm-note', '还是松的')
    await tap(phone, '#report-dispute-confirm')
    await gone(phone, `#report-dispute-${loose}`)
    expect(await stateOf(world, loose)).not.toBe('HANDLED')
  })

  it('says from the list that the other one is, and is where it can be rated, with tags and words', async () => {
    await tap(phone, `#report-confirm-${fixed}`)
    await wait('the report', async () => (await placeOf(phone)) === DETAIL)
    expect(await stateOf(world, fixed)).toBe('CLOSED')
    await tap(phone, '#report-rating-4')
    const page = await phone.client.currentPage()
    await wait('the tags', async () => (await find(phone, '[id^=report-tag-]')) !== null)
    expect(page?.path).toBe(DETAIL)
    await tap(phone, '[id^=report-tag-]')
    await write(phone, '#report-rating-note', '当天就好了')
    await tap(phone, '#report-rate')
    await expectText(phone, '当天就好了')

    const [stored] = await world.cloud.control.readDocuments('reports', { _id: fixed })
    expect(stored?.rating).toMatchObject({ score: 4, tags: [expect.any(String)] })
  })

  it('reads the number out of the clipboard', async () => {
    await tap(phone, '#report-number')

    await acted(phone, 'setClipboardData')
  })

  it('opens one again that broke again, after thinking once', async () => {
    await goBack(phone)
    await tap(phone, `#report-${again}`)
    await tap(phone, '#report-reopen')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '#report-reopen-confirm')
    await tap(phone, '#report-reopen')
    await write(phone, '#report-reopen-confirm-note', '又松了')
    await tap(phone, '#report-reopen-confirm')
    await gone(phone, '#report-reopen')

    expect(await stateOf(world, again)).not.toBe('CLOSED')
  })

  it('leaves the sheets of a report by their mask, and nothing is done', async () => {
    const id = await resolved(world, '邮局门口')
    await goTo(phone, '/pages/home/index')
    await goTo(phone, `/${DETAIL}?id=${id}`)
    await tap(phone, '#report-dispute')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '#report-dispute-confirm')

    expect(await stateOf(world, id)).toBe('HANDLED')
  })
})
