import { describe, expect, it } from 'vitest'
import { listChildPlaces } from '@/shared/contract/places'
import { HONGQIQIAO } from '../../factories/reports'
import { withCloud } from '../../setup/start-cloud'

describe('places.listChildren', () => {
  const cloud = withCloud()
  const anybody = () => cloud.as('openid-anybody')

  it('leads from the city to a community', async () => {
    let place = '420200'
    for (const [name, count] of [['黄石市', 6], ['黄石港区', 4], ['沈家营街道', 10], ['红旗桥社区', 0]] as const) {
      const answer = await anybody().ok(listChildPlaces, { placeCode: place })
      expect(answer.place.name).toBe(name)
      if (count === 0) expect(answer.children).toEqual([])
      else expect(answer.children.length).toBeGreaterThanOrEqual(Math.min(count, 3))
      place = answer.children.find((child) => HONGQIQIAO.startsWith(child.code))?.code ?? place
    }
    expect(place).toBe(HONGQIQIAO)
    expect((await anybody().ok(listChildPlaces, { placeCode: HONGQIQIAO })).ancestors.map((ancestor) => ancestor.level)).toEqual(['city', 'district', 'street'])
  })

  it('refuses a place that does not exist', async () => {
    expect((await anybody().fails(listChildPlaces, { placeCode: '110000' })).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { placeCode: 420200 }, { placeCode: '4202' }, { placeCode: '420200', depth: 2 }])('refuses %j', async (input) => {
    expect(await anybody().send({ operation: 'places.listChildren', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers parallel calls alike', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => anybody().ok(listChildPlaces, { placeCode: '420200' })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
