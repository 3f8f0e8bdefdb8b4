import gcoord from 'gcoord'
import { describe, expect, it } from 'vitest'
import { commitStations, stageStations } from '@/shared/contract/station-import'
import { listStations } from '@/shared/contract/stations'
import { distance } from '@/shared/domain/geo/point'
import { AT_THE_DOOR, stationsFile } from '../../factories/stations'
import { ADMIN, newUlid, withCloud } from '../../setup/start-cloud'

describe('stations.commitImport', () => {
  const cloud = withCloud()
  const admin = cloud.as(ADMIN)
  async function handedIn(text: string, datum: 'gcj02' | 'wgs84' | 'bd09' = 'gcj02') {
    const id = newUlid()
    const fileId = await admin.upload(`${id}/stations.csv`, new TextEncoder().encode(text))
    return await admin.ok(stageStations, { id, fileId, fileName: '驿站.csv', datum })
  }

  it('takes in 225 once, however often it is sent, and a second time changes nothing', async () => {
    const { id } = await handedIn(stationsFile(225))
    const answers = await Promise.all([admin.call(commitStations, { importId: id }), admin.call(commitStations, { importId: id })])
    expect(answers.some(({ ok }) => ok)).toBe(true)
    expect(await admin.ok(commitStations, { importId: id })).toMatchObject({ state: 'live', counts: { wrong: 0 } })
    expect((await admin.ok(listStations, {})).items).toHaveLength(225)
    const before = await cloud.control.readDocuments('stations', {})
    const again = await handedIn(stationsFile(225))
    expect(again.counts).toEqual({ added: 0, changed: 0, same: 225, wrong: 0 })
    await admin.ok(commitStations, { importId: again.id })
    expect(await cloud.control.readDocuments('stations', {})).toEqual(before)
  })

  it('changes what the file says otherwise, with a line in the history', async () => {
    const { id, counts } = await handedIn(stationsFile(3).replace('演示路 2 号', '演示路 200 号'))
    expect(counts).toMatchObject({ changed: 1, same: 2 })
    await admin.ok(commitStations, { importId: id })
    expect((await cloud.control.readDocuments('stations', { address: '演示路 200 号' }))[0]).toMatchObject({ version: 2, history: [{ action: 'import' }, { action: 'import', fields: ['address'] }] })
  })

  it('puts the same door in the same place, whatever the datum', async () => {
    const { lng, lat } = AT_THE_DOOR
    const said = { gcj02: [lng, lat], wgs84: gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84), bd09: gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.BD09) } as const
    for (const [datum, [x, y]] of Object.entries(said)) {
      const file = `名称,类别,所属社区,经度,纬度,地址\n${datum} 演示驿站,暖新驿站,红旗桥社区,${x!.toFixed(6)},${y!.toFixed(6)},演示路`
      await admin.ok(commitStations, { importId: (await handedIn(file, datum as keyof typeof said)).id })
      const [stored] = (await cloud.control.readDocuments('stations', { name: `${datum} 演示驿站` })) as unknown as { lng: number; lat: number }[]
      expect(distance(stored!, AT_THE_DOOR)).toBeLessThan(1)
    }
  })

  it('knows no import of another', async () => {
    expect((await admin.fails(commitStations, { importId: newUlid() })).code).toBe('STATION_IMPORT_NOT_FOUND')
    expect((await cloud.as('openid-nobody').fails(commitStations, { importId: newUlid() })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { importId: 'x' }])('refuses %j', async (input) => {
    expect(await admin.send({ operation: 'stations.commitImport', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
