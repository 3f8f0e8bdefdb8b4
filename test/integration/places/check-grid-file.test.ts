import { beforeAll, describe, expect, it } from 'vitest'
import { checkGridFile } from '@/shared/contract/grids'
import { box } from '../../factories/grids'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { type Phone, withCloud } from '../../setup/start-cloud'

const toCsv = (...boxes: ReturnType<typeof box>[]) => ['grid,name,lng,lat,crs', ...boxes.flatMap(({ code, name, corners }) => corners.map(([lng, lat]) => `${code},${name},${lng},${lat},gcj02`))].join('\n')
const toGeoJson = (crs: unknown, ...boxes: ReturnType<typeof box>[]) =>
  JSON.stringify({ type: 'FeatureCollection', crs, features: boxes.map(({ code, name, corners }) => ({ type: 'Feature', properties: { grid: code, name }, geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] } })) })

describe('places.checkGridFile', () => {
  const cloud = withCloud()
  let secretary: Phone
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
  })
  const check = (format: 'csv' | 'geojson', text: string) => secretary.ok(checkGridFile, { communityCode: HONGQIQIAO, format, text })

  it('tells what a file holds and keeps nothing', async () => {
    const west = box('g01', '第 1 网格', 115.064, 115.067)
    for (const answer of [await check('csv', toCsv(west)), await check('geojson', toGeoJson('gcj02', west))]) {
      expect(answer).toMatchObject({ problems: [], grids: [{ code: 'g01', name: '第 1 网格', corners: west.corners }] })
    }
    expect(await cloud.control.readDocuments('grid_versions', {})).toEqual([])
  })

  it('names what is wrong: the row, the ring, the neighbour, how far outside', async () => {
    const text = `${toCsv(box('g01', 'a', 115.064, 115.067), box('g02', 'b', 115.066, 115.07), box('g03', 'c', 115.08, 115.09))}\ng04,d,115.06,30.21,wgs84`
    const { problems } = await check('csv', text)
    expect(problems.map(({ kind, at, grid, other }) => [kind, at, grid, other])).toEqual([
      ['wrong_crs', '14', 'g04', null],
      ['outside', null, 'g03', null],
      ['overlaps', null, 'g01', 'g02'],
    ])
    expect(problems[1]?.metres).toBeGreaterThan(500)
  })

  it('takes no file that does not say its datum', async () => {
    expect((await check('geojson', toGeoJson(undefined, box('g01', 'a', 115.064, 115.067)))).problems).toMatchObject([{ kind: 'wrong_crs' }])
  })

  it('is for those who draw there', async () => {
    const elsewhere = await cloud.appoint('openid-elsewhere', 'secretary', GUANGZHOU_ROAD)
    for (const phone of [elsewhere, cloud.as('openid-guest')]) expect((await phone.fails(checkGridFile, { communityCode: HONGQIQIAO, format: 'csv', text: 'x' })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { format: 'kml' }, { text: '' }, { text: 'x'.repeat(400_001) }])('refuses %j', async (change) => {
    const input = Object.keys(change).length === 0 ? {} : { communityCode: HONGQIQIAO, format: 'csv', text: 'x', ...change }
    expect(await secretary.send({ operation: 'places.checkGridFile', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
