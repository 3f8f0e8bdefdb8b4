import fc from 'fast-check'
import gcoord from 'gcoord'
import { describe, expect, it } from 'vitest'
import { distance } from '../geo/point'
import { type Known, planImport } from './plan-import'
import { readStationFile } from './read-station-file'

const PLACES = { placeCode: (text: string) => (text === '红旗桥社区' ? '420202005007' : null), isInCity: ({ lng }: { lng: number }) => lng > 114 && lng < 116 }
const HEADING = ['名称', '类别', '所属社区', '经度', '纬度', '地址', '坐标系', '开放时间', '设施', '编号']
const row = (change: Partial<Record<(typeof HEADING)[number], string>> = {}) => {
  const cells: Record<string, string> = { 名称: '演示驿站', 类别: '暖新驿站', 所属社区: '红旗桥社区', 经度: '115.066123', 纬度: '30.218123', 地址: '演示路 1 号', ...change }
  return HEADING.map((heading) => cells[heading] ?? '')
}
const read = (rows: string[][], datum: 'gcj02' | 'wgs84' | 'bd09' = 'gcj02', heading = HEADING) => readStationFile([heading, ...rows], datum, PLACES)
const rowsOf = (file: ReturnType<typeof read>) => ('rows' in file ? file.rows : [])
const findingsOf = (file: ReturnType<typeof read>) => ('findings' in file ? file.findings : [])

describe('a file of stations', () => {
  it('lands within a metre whatever its datum is', () => {
    const inCity = fc.record({ lng: fc.double({ min: 114.6, max: 115.4, noNaN: true }), lat: fc.double({ min: 29.7, max: 30.3, noNaN: true }) })
    fc.assert(
      fc.property(inCity, ({ lng, lat }) => {
        const said = { gcj02: [lng, lat], wgs84: gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84), bd09: gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.BD09) } as const
        for (const [datum, [x, y]] of Object.entries(said)) {
          const [only] = rowsOf(read([row({ 经度: x!.toFixed(6), 纬度: y!.toFixed(6) })], datum as keyof typeof said))
          expect(distance(only!.point, { lng, lat })).toBeLessThan(1)
        }
      }),
    )
  })

  it.each([
    ['a heading that names another', [...HEADING.slice(0, 3), '经度(GCJ02)', ...HEADING.slice(4)], {}],
    ['a row that says so', HEADING, { 坐标系: 'gcj02（已转换）' }],
    ['a heading that says so', HEADING.map((one) => (one === '坐标系' ? '坐标系(已纠偏)' : one)), {}],
  ])('is refused whole where it was converted already: %s', (_what, heading, change) => {
    expect(read([row(change)], 'wgs84', heading)).toEqual({ refusal: 'datum' })
  })

  it.each([
    ['名称', '', 'name', 'missing'],
    ['名称', '长'.repeat(31), 'name', 'format'],
    ['类别', '凉亭', 'brand', 'unknown'],
    ['所属社区', '哪里', 'place', 'unknown'],
    ['经度', '东边', 'lng', 'format'],
    ['经度', '115', 'lng', 'format'],
    ['经度', '120.123456', 'lng', 'outside'],
    ['坐标系', 'WGS-84', 'crs', 'datum_differs'],
    ['开放时间', '早到晚', 'hours', 'format'],
    ['设施', '热水、泳池', 'facilities', 'unknown'],
    ['编号', '12', 'number', 'format'],
    ['编号', 'HSNX-420203008-001', 'number', 'number_elsewhere'],
  ])('names the row whose %s is %s', (heading, value, column, problem) => {
    expect(findingsOf(read([row(), row({ 名称: '另一个', [heading]: value })]))).toEqual([{ row: 3, column, problem }])
  })

  it('says which columns it needs', () => {
    expect(read([], 'gcj02', ['名称', '经度'])).toEqual({ refusal: 'headings', missing: ['brand', 'place', 'lat', 'address'] })
  })
})

describe('what an import would do', () => {
  const stored = (change: Partial<Known> = {}): Known => ({ ...planImport(rowsOf(read([row({ 设施: '热水、微波炉' })])), []).added[0]!.profile, _id: '420202005-001', requestKey: 'row:420202005:演示驿站', isRetired: false, ...change })

  it('is nothing the second time', () => {
    const plan = planImport(rowsOf(read([row({ 设施: '热水、微波炉' })])), [stored()])
    expect(plan).toMatchObject({ added: [], changed: [], same: 1, findings: [] })
  })

  it('changes what the file says otherwise, and repairs nothing that is broken', () => {
    const { changed } = planImport(rowsOf(read([row({ 设施: '微波炉、厕所', 地址: '演示路 3 号' })])), [stored({ facilities: { microwave: 'broken', hot_water: 'ok' } })])
    expect(changed.map(({ set }) => set)).toEqual([{ address: '演示路 3 号', facilities: { microwave: 'broken', toilet: 'ok' } }])
  })

  it('does not convert a point again that stands where it is kept', () => {
    expect(planImport(rowsOf(read([row()], 'wgs84')), [stored()]).findings).toEqual([{ row: 2, column: 'lng', problem: 'converted_already' }])
  })

  it('takes no row twice, and none that is gone', () => {
    expect(planImport(rowsOf(read([row(), row()])), []).findings).toEqual([{ row: 3, column: 'name', problem: 'repeated' }])
    expect(planImport(rowsOf(read([row()])), [stored({ isRetired: true })]).findings).toEqual([{ row: 2, column: 'name', problem: 'retired' }])
  })
})
