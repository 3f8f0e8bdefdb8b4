import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { choose, expectText, find, goTo, gone, loadCamera, placeOf, seen, standAt, tap, tapIn, wait } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const SPOT = placeIn('420203009005', [20, 10])
const SUBMIT = 'packages/reports/submit/index'

describe('an elder takes the way round', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('elder')
    await loadCamera(phone, drawScenePhoto('pothole', 'before', 'elder'))
    await standAt(phone, SPOT)
    await goTo(phone, '/pages/me/index')
    await choose(phone, '#elder-mode')
  })
  afterAll(() => world?.close())

  const calls = () => (phone.headless?.acts ?? []).filter(({ name }) => name === 'makePhoneCall').length

  it('takes the photo in the form, throws it away, takes one out of the album, and goes on', async () => {
    await goTo(phone, `/${SUBMIT}`)
    await tap(phone, '#report-take-photo')
    await tap(phone, '#report-remove-photo-0')
    await gone(phone, '#report-remove-photo-0')
    await tap(phone, '#report-album')
    await seen(phone, '#report-remove-photo-0')
    await tap(phone, '#report-next')

    await seen(phone, '#report-all-kinds')
  })

  it('finds nothing that fits, looks at everything, and can call instead', async () => {
    await tap(phone, '#report-all-kinds')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '.sheet')
    await tap(phone, '#report-all-kinds')
    const before = calls()
    await tap(phone, '[id^=kind-call-]')
    if (phone.headless) await wait('the call', () => Promise.resolve(calls() > before))
    await tap(phone, '#kind-B2')

    await seen(phone, '#report-submit')
  })

  it('goes back a question, asks for help by telephone, and forward again', async () => {
    await tap(phone, '#report-previous')
    await seen(phone, '#report-all-kinds')
    const before = calls()
    await tap(phone, '#report-ask-help')
    if (phone.headless) await wait('the call', () => Promise.resolve(calls() > before))
    await tap(phone, '[id^=report-kind-]')

    await seen(phone, '#report-submit')
  })

  it('says itself where it is, and it is read back so', async () => {
    await tap(phone, '#report-change-place')
    await wait('the places', async () => (await placeOf(phone)) === 'packages/places/choose/index')
    for (const code of ['420204', '420204004', '420204004011']) await tap(phone, `#place-${code}`)
    await wait('the form', async () => (await placeOf(phone)) === SUBMIT)
    await expectText(phone, '广州路社区')
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')
    await expectText(phone, '收到了')

    const [stored] = await world.cloud.control.readDocuments('reports', {})
    expect(stored?.communityCode).toBe('420204004011')
    expect(await find(phone, '#report-submit')).toBeNull()
  })
})
