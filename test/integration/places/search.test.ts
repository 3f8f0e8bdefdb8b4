import { describe, expect, it } from 'vitest'
import { searchPlaces } from '@/shared/contract/places'
import { withCloud } from '../../setup/start-cloud'

describe('places.search', () => {
  const cloud = withCloud()
  const anybody = () => cloud.as('openid-anybody')

  it('finds by a part of the name and by first letters, and says where it lies', async () => {
    for (const text of ['红旗桥', 'hqqs']) {
      const { found, hasMore } = await anybody().ok(searchPlaces, { text })
      expect(found).toContainEqual({ place: { code: '420202005007', name: '红旗桥社区', level: 'community' }, within: '黄石港区 沈家营街道' })
      expect(hasMore).toBe(false)
    }
  })

  it('says when there is more, and when there is nothing', async () => {
    const many = await anybody().ok(searchPlaces, { text: '社区' })
    expect([many.found.length, many.hasMore]).toEqual([20, true])
    expect(await anybody().ok(searchPlaces, { text: '查无此处' })).toEqual({ found: [], hasMore: false })
  })

  it.each([{}, { text: '' }, { text: '  ' }, { text: '一'.repeat(21) }, { text: 5 }, { text: '红', x: 1 }])('refuses %j', async (input) => {
    expect(await anybody().send({ operation: 'places.search', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers parallel calls alike', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => anybody().ok(searchPlaces, { text: '黄石' })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
