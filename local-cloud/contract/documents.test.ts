import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ things: [], unique: [{ name: 'code_1', keys: { code: 1 }, unique: true }] })
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
})
