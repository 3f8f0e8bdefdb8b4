import { describe, expect, it } from 'vitest'
import { listStations } from '@/shared/contract/stations'
import { createStation } from '@/shared/contract/stations-desk'
import { jpegPhoto } from '../../factories/photos'
import { AT_THE_DOOR, keepers, STATION_INPUT, station } from '../../factories/stations'
import { ADMIN, newUlid, withCloud } from '../../setup/start-cloud'

describe('stations.create', () => {
  const cloud = withCloud()
  const admin = cloud.as(ADMIN)

  it('gives the next number of the street, once however often it is sent, and another to each of many at once', async () => {
    await station(cloud, { _id: '420202005-007' })
    const id = newUlid()
    const doorPhotoId = await admin.upload(`${id}/door.jpg`, jpegPhoto({ gps: true, orientation: 1 }))
    const input = { ...STATION_INPUT, id, doorPhotoId }
    const made = await admin.ok(createStation, input)
    expect(made).toMatchObject({ id: '420202005-008', number: 2_005_008, version: 1, verifiedAt: null, doorPhotoUrl: expect.stringContaining('http') })
    expect(await admin.ok(createStation, input)).toMatchObject({ id: '420202005-008' })
    const many = await Promise.all([1, 2, 3].map((index) => admin.ok(createStation, { ...STATION_INPUT, id: newUlid(), name: `演示驿站 ${index}` })))
    expect(many.map((one) => one.id).sort()).toEqual(['420202005-009', '420202005-010', '420202005-011'])
    expect((await admin.ok(listStations, {})).items).toHaveLength(5)
  })

  it('refuses a point outside the city, a place that is none, and words that may not be said', async () => {
    const tried = (change: object) => admin.fails(createStation, { ...STATION_INPUT, id: newUlid(), ...change })
    expect((await tried({ location: { ...AT_THE_DOOR, lat: 31 } })).code).toBe('POINT_OUTSIDE_CITY')
    expect((await tried({ placeCode: '420202999' })).code).toBe('PLACE_UNKNOWN')
    expect((await tried({ doorPhotoId: 'cloud://elsewhere.x/a.jpg' })).code).toBe('UPLOAD_NOT_YOURS')
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '不能说' })
    expect((await tried({ name: '不能说' })).code).toBe('TEXT_REFUSED')
    await cloud.resetScripts()
    const { street, secretary } = await keepers(cloud)
    for (const phone of [street, secretary]) expect((await phone.fails(createStation, { ...STATION_INPUT, id: newUlid() })).code).toBe('FORBIDDEN')
  })

  it.each([{ name: '' }, { brand: 'x' }, { tier: 4 }, { placeCode: '420202' }, { facilities: { pool: 'ok' } }, { hours: {} }, { phone: 'abc' }])('refuses %j', async (change) => {
    expect(await admin.send({ operation: 'stations.create', input: { ...STATION_INPUT, id: newUlid(), ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
