import { afterAll, beforeAll, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ orders: [{ name: 'who', keys: { who: 1 } }], people: [] })
  await cloud.control.importDocuments('people', [{ _id: 'p1', name: 'Ann', tags: ['a'] }, { _id: 'p2', name: 'Bob', tags: ['a', 'b'] }])
  await cloud.control.importDocuments('orders', [
    { _id: 'o1', who: 'p1', price: 5, at: new Date(Date.UTC(2026, 0, 1)) },
    { _id: 'o2', who: 'p1', price: 7, at: new Date(Date.UTC(2026, 0, 10)) },
    { _id: 'o3', who: 'p2', price: 1, at: new Date(Date.UTC(2026, 5, 1)) },
  ])
})
afterAll(() => cloud.stop())

it('matches, groups, sorts and limits', async () => {
  const list = await probe(cloud, async ({ db, $, _ }) => {
    const pipeline = db.collection('orders').aggregate().match({ price: _.gt(0) }).group({ _id: '$who', total: $.sum('$price'), most: $.max('$price') }).sort({ total: -1 }).limit(1)
    return (await pipeline.end()).list
  })

  expect(list).toEqual([{ _id: 'p1', total: 12, most: 7 }])
})

it('looks up by fields, with an index, and by pipeline', async () => {
  await cloud.control.resetCounters()
  const [byFields, byPipeline] = await probe<Record<string, { price: number }[]>[][]>(cloud, async ({ db, $ }) => {
    const people = () => db.collection('people').aggregate().sort({ _id: 1 })
    const fields = await people().lookup({ from: 'orders', localField: '_id', foreignField: 'who', as: 'orders' }).end()
    const steps = await people()
      .lookup({
        from: 'orders',
        let: { person: '$_id' },
        pipeline: $.pipeline().match({ $expr: { $and: [{ $eq: ['$who', '$$person'] }, { $gt: ['$price', 5] }] } }).project({ price: 1 }).done(),
        as: 'orders',
      })
      .end()
    return [fields.list, steps.list]
  })
  const [count] = await cloud.control.counters()

  expect(byFields?.map((person) => person.orders?.map(({ price }) => price))).toEqual([[5, 7], [1]])
  expect(byPipeline?.map((person) => person.orders?.map(({ price }) => price))).toEqual([[7], []])
  expect(count?.queries.filter(({ collection, index }) => collection === 'orders' && index === 'who').map(({ examined }) => examined)).toEqual([2, 1])
})

it('unwinds, counts by tag, and leaves the documents as they are', async () => {
  const list = await probe(cloud, async ({ db }) => (await db.collection('people').aggregate().unwind('$tags').addFields({ 'extra.tag': '$tags' }).sortByCount('$tags').end()).list)

  expect(list).toEqual([{ _id: 'a', count: 2 }, { _id: 'b', count: 1 }])
  expect(await cloud.control.readDocuments('people', { _id: 'p2' })).toEqual([{ _id: 'p2', name: 'Bob', tags: ['a', 'b'] }])
})

it('computes weeks and substrings as the database does', async () => {
  const list = await probe(cloud, async ({ db, $ }) => {
    const pipeline = db.collection('orders').aggregate().sort({ _id: 1 }).project({ _id: 0, week: $.week('$at'), rest: $.substr(['$who', 1, -1]), at: $.indexOfCP(['$who', '1']) })
    return (await pipeline.end()).list
  })

  expect(list).toEqual([{ week: 0, rest: '1', at: 1 }, { week: 1, rest: '1', at: 1 }, { week: 22, rest: '2', at: -1 }])
})
