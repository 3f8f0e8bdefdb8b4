import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Area } from '@/shared/domain/geo/locate'
import { contains, distanceToBorder } from '@/shared/domain/geo/polygon'
import { findPosition } from './find-position'
import { createPlaceTree, type Divisions } from './place-tree'

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`../../../../database/places/${name}`, import.meta.url), 'utf8')) as T
interface Features {
  features: { id: string; properties: { demo?: string; name: string }; geometry: { coordinates: number[][][] } }[]
}
const tree = createPlaceTree(read<Divisions>('divisions.json'))
const demo = read<Features>('demo-communities.geojson')
const toAreas = (collection: Features, borderErrorM: number): Area[] =>
  collection.features.map(({ id, geometry }) => ({ code: id, polygon: geometry.coordinates, borderErrorM }))
const districts = toAreas(read<Features>('districts.geojson'), 100)
const communities = toAreas(demo, 5)

describe('the place tree', () => {
  it('has six districts, every level named, children in the order of their codes', () => {
    const codes = tree.childrenOf('420200').map(({ code }) => code)
    expect(codes).toHaveLength(6)
    expect(codes).toEqual([...codes].sort())
    expect(tree.find('420202005007')).toEqual({ code: '420202005007', name: '红旗桥社区', level: 'community' })
    expect(tree.ancestorsOf('420202005007').map(({ name }) => name)).toEqual(['黄石市', '黄石港区', '沈家营街道'])
  })

  it('knows grids of its communities and nothing of others', () => {
    expect(tree.find('420202005007-g03')).toMatchObject({ level: 'grid', name: '红旗桥社区 g03' })
    expect(tree.ancestorsOf('420202005007-g03-b1').map(({ level }) => level)).toEqual(['city', 'district', 'street', 'community', 'grid'])
    expect(tree.find('420202999999-g03')).toBeUndefined()
    expect(tree.find('110000')).toBeUndefined()
  })
})

describe('the demonstration communities', () => {
  it.each(demo.features.map((feature) => [feature.properties.name, feature] as const))('%s lies inside its district, apart from the others, and says that it is a demonstration', (_name, feature) => {
    const district = districts.find(({ code }) => code === feature.id.slice(0, 6))
    for (const [lng = NaN, lat = NaN] of feature.geometry.coordinates[0] ?? []) {
      expect(district && contains(district.polygon, { lng, lat })).toBe(true)
      for (const other of communities) if (other.code !== feature.id) expect(contains(other.polygon, { lng, lat })).toBe(false)
    }
    expect(feature.properties.demo).toBe('演示数据')
    expect(tree.find(feature.id)?.name).toBe(feature.properties.name)
  })
})

describe('findPosition', () => {
  const at = (lng: number, lat: number, accuracyM = 10) => findPosition(districts, communities, { lng, lat }, accuracyM)

  it('tells the community where it is drawn, and only the district elsewhere', () => {
    expect(at(115.066, 30.218)).toMatchObject({ district: '420202', community: '420202005007', alternative: null })
    expect(at(115.066, 30.218)?.confidence).toBeGreaterThan(0.99)
    expect(at(115.04, 30.235)).toMatchObject({ district: '420202', community: null })
  })

  it('is unsure at a border, and names the neighbour', () => {
    const [lng = NaN, lat = NaN] = demo.features[0]?.geometry.coordinates[0]?.[0] ?? []
    const position = at(lng, lat)
    expect(position?.confidence).toBeCloseTo(position?.community ? 0.5 : (position?.districtConfidence ?? NaN), 1)
    expect(distanceToBorder(communities[0]?.polygon ?? [], { lng, lat })).toBeLessThan(1)
  })

  it('says nothing of places outside the city', () => {
    expect(at(114.3, 30.6)).toBeNull()
    expect(at(0, 0)).toBeNull()
  })
})
