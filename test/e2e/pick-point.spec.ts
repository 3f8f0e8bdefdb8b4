import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { choose, expectText, gone, loadCamera, seen, tap, tapIn, tapMap, textOf } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'
import { SPOT } from './arrange-reports'

/** Another community than the one that the phone is in. */
const THERE = placeIn('420203009005', [20, 30])

describe('a rider reports what lies somewhere else', () => {
  let world: World
  let phone: Phone
  beforeAll(async () => {
    world = await openWorld()
    phone = await world.take('rider', { url: '/packages/reports/submit/index', answers: { getLocation: () => ({ longitude: SPOT.lng, latitude: SPOT.lat, accuracy: 12, horizontalAccuracy: 12 }) } })
    await loadCamera(phone, drawScenePhoto('manhole', 'before', 'pick'))
  })
  afterAll(() => world?.close())

  it('puts the pin on the map, and is told whose community that is', async () => {
    await tap(phone, '#report-take-photo')
    await seen(phone, '#report-remove-photo-0')
    await tap(phone, '#report-pick-point')
    await expectText(phone, '先在地图上点一下')
    await tapIn(phone, '.sheet', '.sheet__mask')
    await gone(phone, '#map')
    await tap(phone, '#report-pick-point')
    await tapMap(phone, THERE)
    await expectText(phone, '就是这里')
    await tap(phone, '#report-pick-confirm')
    await expectText(phone, '陈家湾社区')

    await expectText(phone, '您在地图上选的')
    expect(await textOf(phone)).not.toContain('红旗桥社区')
  })

  it('sends the point as picked, so that nobody takes it for the place of the phone', async () => {
    await tap(phone, '#report-kind-B1')
    await choose(phone, '#report-safety')
    await tap(phone, '#report-submit')
    await expectText(phone, '收到了')

    const [stored] = await world.cloud.control.readDocuments('reports', { communityCode: '420203009005' })
    expect(stored).toMatchObject({ locationSource: 'picked', accuracyM: 20, pointDoubt: null })
  })
})
