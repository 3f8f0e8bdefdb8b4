import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { acted, expectText, find, goBack, goTo, gone, loadCamera, placeOf, seen, standAt, tap, tapIn, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'
import { accepted, closed, COMMUNITY, resolved, SPOT, stateOf, submitted } from './arrange-reports'

const HANDLE = 'packages/staff/handle/index'
const INBOX = 'packages/staff/inbox/index'

describe('a secretary handles', () => {
  let world: World
  let phone: Phone
  let fresh: string
  let underWay: string
  let done: string

  beforeAll(async () => {
    world = await openWorld()
    fresh = await submitted(world, '三中门口')
    underWay = await accepted(world, '加油站出口')
    done = await resolved(world, '菜场后门')
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('secretary')
  })
  afterAll(() => world?.close())

  const arrive = (path: string) => wait(path, async () => (await placeOf(phone)) === path)

  it('goes from 我的 to the inbox, and from a row to the report by each of its buttons', async () => {
    await goTo(phone, '/pages/me/index')
    await tap(phone, '#me-inbox')
    await arrive(INBOX)
    await tap(phone, `#queue-more-${fresh}`)
    await arrive(HANDLE)
    await goBack(phone)
    await tap(phone, '#pile-handling')
    await tap(phone, `#queue-likely-${underWay}`)
    await arrive(HANDLE)
  })

  it('copies the number, and looks at the photo whole', async () => {
    await tap(phone, '#report-number')
    await acted(phone, 'setClipboardData')
    await tapIn(phone, '.handle-photos', '.photo')

    await acted(phone, 'previewImage')
  })

  it('leaves every sheet as it came', async () => {
    await goBack(phone)
    await tap(phone, '#pile-intake')
    await tap(phone, `#queue-open-${fresh}`)
    await tap(phone, '#handle-more')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await tap(phone, '#handle-more')
    await tap(phone, '#handle-reject')
    await write(phone, '#reject-next-step', '请找物业')
    await tap(phone, '#reject-confirm')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')

    expect(await stateOf(world, fresh)).toBe('SUBMITTED')
  })

  it('shows that it is done with a photo out of the album', async () => {
    await loadCamera(phone, drawScenePhoto('manhole', 'after', 'handling'))
    await standAt(phone, SPOT)
    await goTo(phone, `/${HANDLE}?id=${underWay}`)
    await tap(phone, '#handle-resolve')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await tap(phone, '#handle-resolve')
    await tap(phone, '#resolve-album')
    await tap(phone, '#resolve-remove-photo-0')
    await gone(phone, '#resolve-remove-photo-0')
    await tap(phone, '#resolve-album')
    await seen(phone, '#resolve-remove-photo-0')
    await write(phone, '#resolve-note', '换了')
    await tap(phone, '#resolve-confirm')
    await expectText(phone, /交上去了/)

    expect(await stateOf(world, underWay)).toBe('HANDLED')
  })

  it('sends one back that is not done, with words', async () => {
    await goTo(phone, `/${HANDLE}?id=${done}`)
    await openAct('dispute')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await openAct('dispute')
    await write(phone, '#handle-dispute-confirm-note', '还松着')
    await tap(phone, '#handle-dispute-confirm')
    await gone(phone, '.sheet')

    expect(await stateOf(world, done)).not.toBe('HANDLED')
  })

  it('says of another that it is done, and opens one again that was over', async () => {
    const [good, over] = [await resolved(world, '邮局门口'), await closed(world, '车站')]
    await goTo(phone, `/${HANDLE}?id=${good}`)
    await tap(phone, '#handle-confirm')
    await wait('the end of it', async () => (await stateOf(world, good)) === 'CLOSED')
    phone = await world.take('street-officer', { url: `/${HANDLE}?id=${over}` })
    await openAct('reopen')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await openAct('reopen')
    await write(phone, '#handle-reopen-confirm-note', '又坏了')
    await tap(phone, '#handle-reopen-confirm')
    await gone(phone, '.sheet')

    expect(await stateOf(world, over)).not.toBe('CLOSED')
  })

  it('looks, as a street, at one community after the other', async () => {
    phone = await world.take('street-officer', { url: `/${INBOX}` })
    await tapIn(phone, '.empty', '.btn')
    for (const code of ['420202', '420202005', COMMUNITY]) await tap(phone, `#place-${code}`)
    await seen(phone, '#inbox-place')
    await tap(phone, '#inbox-place')

    await arrive('packages/places/choose/index')
  })

  /** Whether it is a button of its own or behind the one that says more. */
  async function openAct(act: string): Promise<void> {
    const present = await wait('the bar', async () => (await find(phone, `#handle-${act}`)) ?? find(phone, '#handle-more'))
    await present.tap()
    if ((await find(phone, `#handle-${act}-confirm`)) === null) {
      const again = await wait(act, async () => (await find(phone, `#handle-${act}-confirm`)) ?? find(phone, `.sheet #handle-${act}`))
      if ((await again.attribute('id')) === `handle-${act}`) await again.tap()
    }
    await seen(phone, `#handle-${act}-confirm`)
  }
})
