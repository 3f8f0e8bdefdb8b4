import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ things: [], many: [{ name: 'n', keys: { n: 1 } }], unique: [{ name: 'code_1', keys: { code: 1 }, unique: true }], times: [] })
})
afterAll(() => cloud.stop())

describe('documents through the SDK', () => {
  it('adds, gets, updates, sets and removes', async () => {
    const seen = await probe<Record<string, unknown>>(cloud, async ({ db, _ }) => {
      const things = db.collection('things')
      const { _id: id } = await things.add({ data: { name: 'a', n: 1, deep: { x: 1 } } })
      const updated = await things.doc(id).update({ data: { n: _.inc(2), deep: { y: 2 } } })
      const unchanged = await things.doc(id).update({ data: { n: 3 } })
      const got = await things.doc(id).get()
      const set = await things.doc(id).set({ data: { name: 'b' } })
      const created = await things.doc('chosen').set({ data: { name: 'c' } })
      const after = await things.doc(id).get()
      const removed = await things.doc(id).remove()
      const removedAgain = await things.doc(id).remove()
      return { id, updated, unchanged, got, set, created, after, removed, removedAgain }
    })

    expect(seen.id).toMatch(/^[0-9a-f]{32}$/)
    expect(seen).toMatchObject({
      updated: { stats: { updated: 1 }, errMsg: 'document.update:ok' },
      unchanged: { stats: { updated: 0 } },
      got: { data: { name: 'a', n: 3, deep: { x: 1, y: 2 } } },
      set: { stats: { updated: 1, created: 0 } },
      created: { _id: 'chosen', stats: { updated: 0, created: 1 } },
      after: { data: { _id: seen.id, name: 'b' } },
      removed: { stats: { removed: 1 } },
      removedAgain: { stats: { removed: 0 } },
    })
    expect((seen.after as { data: object }).data).not.toHaveProperty('n')
  })

  it('throws for a document that is not there, unless told not to', async () => {
    const seen = await probe<{ error: { errCode: number; errMsg: string }; quiet: unknown }>(cloud, async ({ db, cloud: sdk }) => {
      const error = await db.collection('things').doc('nobody').get().catch((reason: unknown) => reason)
      const quiet = await sdk.database({ throwOnNotFound: false }).collection('things').doc('nobody').get()
      return { error: { errCode: error.errCode, errMsg: error.errMsg }, quiet: quiet.data }
    })

    expect(seen.error.errCode).toBe(-1)
    expect(seen.error.errMsg).toContain('document with _id nobody does not exist')
    expect(seen.quiet).toBeNull()
  })

  it('refuses a collection that is not in the definition, with -502005', async () => {
    const { errCode, errMsg } = await probe<{ errCode: number; errMsg: string }>(cloud, async ({ db }) => {
      const error = await db.collection('absent').get().catch((reason: unknown) => reason)
      return { errCode: error.errCode, errMsg: error.errMsg }
    })

    expect(errCode).toBe(-502005)
    expect(errMsg).toBe('collection.get:fail -502005 database collection not exists. [ResourceNotFound] Db or Table not exist: absent. Please check your request, but if the problem cannot be solved, contact us.')
  })

  it('refuses a duplicate key and names the collection and the index', async () => {
    const messages = await probe<{ errCode: number; errMsg: string }[]>(cloud, async ({ db }) => {
      const refusal = (run: Promise<unknown>) => run.then(() => null, (error: { errCode: number; errMsg: string }) => ({ errCode: error.errCode, errMsg: error.errMsg }))
      const unique = db.collection('unique')
      await unique.add({ data: { _id: 'a', code: 'x' } })
      await unique.add({ data: { _id: 'b', code: 'y' } })
      return [await refusal(unique.add({ data: { _id: 'a', code: 'z' } })), await refusal(unique.add({ data: { code: 'x' } })), await refusal(unique.doc('b').update({ data: { code: 'x' } }))]
    })

    expect(messages[0]).toEqual({
      errCode: -502001,
      errMsg: expect.stringContaining('[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.unique index: _id_ dup key: { : "a" }}]}, {<nil>}]') as string,
    })
    expect(messages[1]?.errMsg).toContain('collection: tnt-local.unique index: code_1 dup key: { : "x" }')
    expect(messages[2]).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('index: code_1') as string })
  })

  it('lets one of many equal inserts through', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        probe<boolean>(cloud, ({ db }) => db.collection('unique').add({ data: { code: 'contested' } }).then(() => true, () => false)),
      ),
    )

    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await cloud.control.count('unique', { code: 'contested' })).toBe(1)
  })

  it('keeps dates, expressions, nulls and large numbers, and drops undefined', async () => {
    const at = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
    const seen = await probe<Record<string, unknown>>(
      cloud,
      async ({ db }, input: number) => {
        const { _id: id } = await db.collection('things').add({
          data: { at: new Date(input), pattern: /^a.c$/i, none: null, gone: undefined, big: 1099511627776, half: 0.5, list: [1, 'a', null, [2]], point: db.Geo.Point(115, 30), nested: { at: new Date(0) } },
        })
        const { data } = await db.collection('things').doc(id).get()
        const isDate = data.at instanceof Date && data.nested.at instanceof Date
        const matchesLater = await db.collection('things').where({ _id: id, at: new Date(input) }).count()
        return { ...data, isDate, at: data.at.getTime(), pattern: data.pattern, keys: Object.keys(data), matchesLater: matchesLater.total, point: data.point.toJSON() }
      },
      at,
    )

    expect(seen).toMatchObject({ at, pattern: { pattern: '^a.c$', options: 'i' }, none: null, big: 1099511627776, half: 0.5, list: [1, 'a', null, [2]], isDate: true, matchesLater: 1, point: { type: 'Point', coordinates: [115, 30] } })
    expect(seen.keys).not.toContain('gone')
  })

  it('sets server dates in data and in queries, with an offset', async () => {
    const seen = await probe<{ gap: number; later: number; earlier: number }>(cloud, async ({ db, _ }) => {
      await db.collection('times').add({ data: { _id: 't', at: db.serverDate(), ends: db.serverDate({ offset: 60_000 }) } })
      const { data } = await db.collection('times').doc('t').get()
      const count = async (condition: object) => (await db.collection('times').where(condition).count()).total as number
      return { gap: data.ends - data.at, later: await count({ ends: _.gt(db.serverDate()) }), earlier: await count({ ends: _.gt(db.serverDate({ offset: 120_000 })) }) }
    })

    expect(seen).toEqual({ gap: 60_000, later: 1, earlier: 0 })
  })

  it('returns 100 documents by default and 1000 at most', async () => {
    await cloud.control.importDocuments('many', Array.from({ length: 1_100 }, (_, n) => ({ _id: `m${n}`, n })))

    const lengths = await probe<number[]>(cloud, async ({ db }) => {
      const many = db.collection('many')
      const answers = [await many.get(), await many.limit(0).get(), await many.limit(5_000).get(), await many.skip(1_095).limit(10).get(), await many.limit(7).get()]
      return answers.map((answer) => answer.data.length)
    })

    expect(lengths).toEqual([100, 100, 1_000, 5, 7])
  })

  it('projects parts of arrays', async () => {
    const seen = await probe(cloud, async ({ db, _ }) => {
      const things = db.collection('things')
      await things.add({ data: { _id: 'listed', list: [1, 2, 3, 4], rows: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }] } })
      const fields = [{ list: _.project.slice(2) }, { list: _.project.slice([1, 2]) }, { rows: _.project.elemMatch({ k: 'b' }) }, { 'rows.v': true, _id: false }]
      return Promise.all(fields.map(async (field) => (await things.doc('listed').field(field).get()).data))
    })

    expect(seen).toEqual([
      expect.objectContaining({ list: [1, 2] }),
      expect.objectContaining({ list: [2, 3] }),
      expect.objectContaining({ rows: [{ k: 'b', v: 2 }] }),
      { rows: [{ v: 1 }, { v: 2 }] },
    ])
  })

  it('orders, skips, and projects', async () => {
    const seen = await probe<unknown[]>(cloud, async ({ db }) => {
      const many = db.collection('many')
      const { data } = await many.orderBy('n', 'desc').skip(2).limit(2).field({ n: true, _id: false }).get()
      return data
    })

    expect(seen).toEqual([{ n: 1_097 }, { n: 1_096 }])
  })
})
