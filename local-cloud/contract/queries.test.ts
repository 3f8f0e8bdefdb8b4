import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Inside, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const PEOPLE = [
  { _id: 'ann', age: 20, tags: ['go', 'tea'], address: { city: 'x', street: 's' }, scores: [{ k: 'a', v: 1 }, { k: 'b', v: 9 }] },
  { _id: 'bob', age: 31, tags: ['tea'], address: { city: 'y' }, scores: [{ k: 'a', v: 5 }] },
  { _id: 'cat', age: 42, tags: [], nick: null, scores: [] },
  { _id: 'dan', age: '31', tags: ['go', 'tea', 'xy'] },
]
const SQUARE = [[[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]]]

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ people: [], places: [{ name: 'at', keys: { at: '2dsphere' } }] })
  await cloud.control.importDocuments('people', PEOPLE)
  await cloud.control.importDocuments('places', [
    { _id: 'near', at: { type: 'Point', coordinates: [1, 1] } },
    { _id: 'mid', at: { type: 'Point', coordinates: [1.01, 1] } },
    { _id: 'far', at: { type: 'Point', coordinates: [3, 3] } },
    { _id: 'area', at: { type: 'Polygon', coordinates: [[[2.5, 2.5], [2.5, 3.5], [3.5, 3.5], [3.5, 2.5], [2.5, 2.5]]] } },
  ])
})
afterAll(() => cloud.stop())

const CONDITIONS: [name: string, condition: (inside: Inside) => unknown, ids: string[]][] = [
  ['equality', () => ({ age: 31 }), ['bob']],
  ['eq', ({ _ }) => ({ age: _.eq(20) }), ['ann']],
  ['neq, with missing and other types', ({ _ }) => ({ age: _.neq(31) }), ['ann', 'cat', 'dan']],
  ['gt by type', ({ _ }) => ({ age: _.gt(20) }), ['bob', 'cat']],
  ['gt and lt', ({ _ }) => ({ age: _.gt(20).and(_.lt(42)) }), ['bob']],
  ['gte or', ({ _ }) => ({ age: _.or(_.lte(20), _.gte(42)) }), ['ann', 'cat']],
  ['in', ({ _ }) => ({ age: _.in([20, '31']) }), ['ann', 'dan']],
  ['nin', ({ _ }) => ({ age: _.nin([20, 31]) }), ['cat', 'dan']],
  ['exists', ({ _ }) => ({ nick: _.exists(true) }), ['cat']],
  ['null is missing', () => ({ nick: null }), ['ann', 'bob', 'cat', 'dan']],
  ['mod', ({ _ }) => ({ age: _.mod(10, 1) }), ['bob']],
  ['array contains', () => ({ tags: 'go' }), ['ann', 'dan']],
  ['all', ({ _ }) => ({ tags: _.all(['go', 'tea']) }), ['ann', 'dan']],
  ['size', ({ _ }) => ({ tags: _.size(1) }), ['bob']],
  ['elemMatch on documents', ({ _ }) => ({ scores: _.elemMatch({ k: 'a', v: _.gt(3) }) }), ['bob']],
  ['elemMatch on fields skips scalars', ({ _ }) => ({ tags: _.elemMatch({ length: _.exists(true) }) }), []],
  ['elemMatch on values', ({ _ }) => ({ tags: _.elemMatch(_.eq('xy')) }), ['dan']],
  ['not', ({ _ }) => ({ age: _.not(_.gt(30)) }), ['ann', 'dan']],
  ['nested object becomes a path', () => ({ address: { city: 'x' } }), ['ann']],
  ['path through an array', () => ({ 'scores.v': 9 }), ['ann']],
  ['top-level or', ({ _ }) => _.or([{ age: 20 }, { tags: 'xy' }]), ['ann', 'dan']],
  ['top-level and', ({ _ }) => _.and([{ tags: 'tea' }, { age: _.gt(25) }]), ['bob']],
  ['nor', ({ _ }) => _.nor([{ age: 20 }, { age: 31 }]), ['cat', 'dan']],
  ['expression', ({ _, $ }) => _.expr($.eq([$.size($.ifNull(['$scores', []])), 2])), ['ann']],
  ['regular expression', ({ db }) => ({ _id: db.RegExp({ regexp: '^[AB]', options: 'i' }) }), ['ann', 'bob']],
  ['literal expression', () => ({ _id: /^d/ }), ['dan']],
]

it.each(CONDITIONS)('where: %s', async (_name, condition, ids) => {
  const found = await probe<string[]>(
    cloud,
    async (inside, code: string) => {
      const where = new Function(`return (${code})`)()(inside)
      const { data } = await inside.db.collection('people').where(where).orderBy('_id', 'asc').get()
      return data.map((person: { _id: string }) => person._id)
    },
    condition.toString(),
  )

  expect(found).toEqual(ids)
})

it('finds places near, within and crossing', async () => {
  const seen = await probe<Record<string, string[]>>(
    cloud,
    async ({ db, _ }, square: never) => {
      const ids = async (condition: object) => (await db.collection('places').where(condition).get()).data.map((place: { _id: string }) => place._id)
      const area = db.Geo.Polygon((square as number[][][]).map((ring) => db.Geo.LineString(ring.map(([lng, lat]) => db.Geo.Point(lng, lat)))))
      return {
        near: await ids({ at: _.geoNear({ geometry: db.Geo.Point(1.02, 1), maxDistance: 5_000 }) }),
        within: await ids({ at: _.geoWithin({ geometry: area }) }),
        circle: await ids({ at: _.geoWithin({ centerSphere: [[1, 1], 0.5 / 6378.1] }) }),
        crossing: await ids({ at: _.geoIntersects({ geometry: db.Geo.Point(3, 3) }) }),
      }
    },
    SQUARE,
  )

  expect(seen.near).toEqual(['mid', 'near'])
  expect(seen.within?.sort()).toEqual(['mid', 'near'])
  expect(seen.circle).toEqual(['near'])
  expect(seen.crossing?.sort()).toEqual(['area', 'far'])
})

it('answers an unknown operator and a search without a geo index with -502001', async () => {
  const codes = await probe<number[]>(cloud, async ({ db, _ }) => {
    const code = (run: Promise<unknown>) => run.then(() => 0, (error: { errCode: number }) => error.errCode)
    return [
      await code(db.collection('people').where({ at: _.geoNear({ geometry: db.Geo.Point(1, 1), maxDistance: 10 }) }).get()),
      await code(db.collection('people').where({ $where: 'true' }).get()),
    ]
  })

  expect(codes).toEqual([-502001, -502001])
})
