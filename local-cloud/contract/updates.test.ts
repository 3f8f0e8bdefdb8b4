import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Inside, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const START = { n: 5, text: 'a', none: null, list: [1, 2, 3], rows: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }], deep: { x: 1 } }

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ rows: [] })
})
afterAll(() => cloud.stop())

/** Apply an update to a fresh document. @returns what changed in it, or the refusal. */
async function after(update: (inside: Inside) => object): Promise<unknown> {
  return probe(
    cloud,
    async (inside, { code, start }: { code: string; start: object }) => {
      const rows = inside.db.collection('rows')
      const { _id: id } = await rows.add({ data: start })
      try {
        await rows.doc(id).update({ data: new Function(`return (${code})`)()(inside) })
      } catch (error) {
        return (error as { errCode: number }).errCode
      }
      const { _id, ...document } = (await rows.doc(id).get()).data
      return _id === id ? document : 'another document'
    },
    { code: update.toString(), start: START },
  )
}

const CHANGES: [name: string, update: (inside: Inside) => object, change: object][] = [
  ['inc', ({ _ }) => ({ n: _.inc(2), fresh: _.inc(1) }), { n: 7, fresh: 1 }],
  ['mul', ({ _ }) => ({ n: _.mul(3) }), { n: 15 }],
  ['min and max', ({ _ }) => ({ n: _.min(3), fresh: _.max(3) }), { n: 3, fresh: 3 }],
  ['nested objects merge', () => ({ deep: { y: 2 } }), { deep: { x: 1, y: 2 } }],
  ['set replaces', ({ _ }) => ({ deep: _.set({ y: 2 }) }), { deep: { y: 2 } }],
  ['push', ({ _ }) => ({ list: _.push([4, 5]) }), { list: [1, 2, 3, 4, 5] }],
  ['push with modifiers', ({ _ }) => ({ list: _.push({ each: [9, 0], sort: -1, slice: 3 }) }), { list: [9, 3, 2] }],
  ['unshift', ({ _ }) => ({ list: _.unshift([0]) }), { list: [0, 1, 2, 3] }],
  ['pop', ({ _ }) => ({ list: _.pop() }), { list: [1, 2] }],
  ['shift', ({ _ }) => ({ list: _.shift() }), { list: [2, 3] }],
  ['addToSet', ({ _ }) => ({ list: _.addToSet({ $each: [3, 4] }) }), { list: [1, 2, 3, 4] }],
  ['pull a value', ({ _ }) => ({ list: _.pull(2) }), { list: [1, 3] }],
  ['pull by condition', ({ _ }) => ({ rows: _.pull({ v: _.gt(1) }) }), { rows: [{ k: 'a', v: 1 }] }],
  ['pullAll', ({ _ }) => ({ list: _.pullAll([1, 3]) }), { list: [2] }],
  ['an element by position', () => ({ 'rows.1.v': 7 }), { rows: [{ k: 'a', v: 1 }, { k: 'b', v: 7 }] }],
]

it.each(CHANGES)('update: %s', async (_name, update, change) => {
  expect(await after(update)).toEqual({ ...START, ...change })
})

it('update: remove and rename', async () => {
  expect(await after(({ _ }) => ({ n: _.remove(), text: _.rename('title') }))).toEqual({ none: null, list: START.list, rows: START.rows, deep: START.deep, title: 'a' })
})

const REFUSED: [name: string, update: (inside: Inside) => object][] = [
  ['inc on a string', ({ _ }) => ({ text: _.inc(1) })],
  ['inc on null', ({ _ }) => ({ none: _.inc(1) })],
  ['push on a string', ({ _ }) => ({ text: _.push([1]) })],
  ['push on null', ({ _ }) => ({ none: _.push([1]) })],
  ['a path below null', () => ({ 'none.x': 1 })],
  ['a path below a number', () => ({ 'n.x': 1 })],
  ['a name below an array', () => ({ 'list.name': 1 })],
]

it.each(REFUSED)('update refused: %s', async (_name, update) => {
  expect(await after(update)).toBe(-502001)
})

it('updates and removes many, or one', async () => {
  await cloud.control.importDocuments('rows', [1, 2, 3].map((n) => ({ _id: `many${n}`, group: 'g', list: [n, 10] })))

  const seen = await probe<number[]>(cloud, async ({ db, _ }) => {
    const group = db.collection('rows').where({ group: 'g' })
    const all = await group.update({ data: { seen: _.inc(1) } })
    const one = await group.update({ data: { seen: _.inc(1) }, multi: false })
    const positional = await db.collection('rows').where({ group: 'g', list: 10 }).update({ data: { 'list.$': 11 } })
    const removed = await group.remove()
    return [all.stats.updated, one.stats.updated, positional.stats.updated, removed.stats.removed]
  })

  expect(seen).toEqual([3, 1, 3, 3])
})
