import type { Inside } from '../testing/probe.ts'
import type { Row, Table } from './row.ts'

const START = { n: 5, text: 'a', none: null, list: [1, 2, 3], rows: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }], deep: { x: 1 } }

type Update = (inside: Inside) => object

/** An update of a fresh document, the fields that it changes, and the modifiers that are sent. */
const changes = (name: string, update: Update, change: object, data?: object): Row => ({
  name,
  input: { code: update.toString(), start: START },
  run: async (inside, { code, start }: { code: string; start: object }) => {
    const things = inside.db.collection('conformance_things')
    const { _id: id } = await things.add({ data: start })
    await things.doc(id).update({ data: new Function(`return (${code})`)()(inside) })
    const { _id, ...document } = (await things.doc(id).get()).data
    return document
  },
  gives: { ...START, ...change },
  ...(data && { wire: { action: 'database.modifyDocument', queryType: 'DOC', multi: false, merge: true, upsert: false, data } }),
})

const refuses = (name: string, update: Update): Row => ({ ...changes(name, update, {}), fails: { errCode: -502001 } })

export const updates: Table = {
  name: 'update commands',
  rows: [
    changes('a value', () => ({ n: 6 }), { n: 6 }, { $set: { n: 6 } }),
    changes('nested objects merge', () => ({ deep: { y: 2 } }), { deep: { x: 1, y: 2 } }, { $set: { 'deep.y': 2 } }),
    changes('set replaces', ({ _ }) => ({ deep: _.set({ y: 2 }) }), { deep: { y: 2 } }, { $set: { deep: { y: 2 } } }),
    changes('inc', ({ _ }) => ({ n: _.inc(2), fresh: _.inc(1) }), { n: 7, fresh: 1 }, { $inc: { n: 2, fresh: 1 } }),
    changes('mul', ({ _ }) => ({ n: _.mul(3), fresh: _.mul(3) }), { n: 15, fresh: 0 }, { $mul: { n: 3, fresh: 3 } }),
    changes('min', ({ _ }) => ({ n: _.min(3) }), { n: 3 }, { $min: { n: 3 } }),
    changes('max', ({ _ }) => ({ n: _.max(9), fresh: _.max(3) }), { n: 9, fresh: 3 }, { $max: { n: 9, fresh: 3 } }),
    changes('bit', ({ _ }) => ({ n: _.bit({ and: 4 }) }), { n: 4 }, { $bit: { n: { and: 4 } } }),
    changes('push', ({ _ }) => ({ list: _.push([4, 5]) }), { list: [1, 2, 3, 4, 5] }, { $push: { list: { $each: [4, 5] } } }),
    changes('push with modifiers', ({ _ }) => ({ list: _.push({ each: [9, 0], position: 1, sort: -1, slice: 3 }) }), { list: [9, 3, 2] }, { $push: { list: { $each: [9, 0], $position: 1, $sort: -1, $slice: 3 } } }),
    changes('unshift', ({ _ }) => ({ list: _.unshift([0]) }), { list: [0, 1, 2, 3] }, { $push: { list: { $each: [0], $position: 0 } } }),
    changes('pop', ({ _ }) => ({ list: _.pop() }), { list: [1, 2] }, { $pop: { list: 1 } }),
    changes('shift', ({ _ }) => ({ list: _.shift() }), { list: [2, 3] }, { $pop: { list: -1 } }),
    changes('addToSet', ({ _ }) => ({ list: _.addToSet(3) }), {}, { $addToSet: { list: 3 } }),
    changes('addToSet each', ({ _ }) => ({ list: _.addToSet({ $each: [3, 4] }) }), { list: [1, 2, 3, 4] }, { $addToSet: { list: { $each: [3, 4] } } }),
    changes('pull a value', ({ _ }) => ({ list: _.pull(2) }), { list: [1, 3] }, { $pull: { list: 2 } }),
    changes('pull by a list', ({ _ }) => ({ list: _.pull(_.in([1, 2])) }), { list: [3] }, { $pull: { list: { $in: [1, 2] } } }),
    changes('pull by condition', ({ _ }) => ({ rows: _.pull({ v: _.gt(1) }) }), { rows: [{ k: 'a', v: 1 }] }, { $pull: { rows: { v: { $gt: 1 } } } }),
    changes('pullAll', ({ _ }) => ({ list: _.pullAll([1, 3]) }), { list: [2] }, { $pullAll: { list: [1, 3] } }),
    changes('an element by position', () => ({ 'rows.1.v': 7 }), { rows: [{ k: 'a', v: 1 }, { k: 'b', v: 7 }] }),
    changes('every element', ({ _ }) => ({ 'list.$[]': _.inc(1), 'rows.$[].v': _.mul(10) }), { list: [2, 3, 4], rows: [{ k: 'a', v: 10 }, { k: 'b', v: 20 }] }, { $inc: { 'list.$[]': 1 }, $mul: { 'rows.$[].v': 10 } }),
    { ...changes('remove', ({ _ }) => ({ n: _.remove() }), {}, { $unset: { n: '' } }), gives: { text: START.text, none: null, list: START.list, rows: START.rows, deep: START.deep } },
    { ...changes('rename', ({ _ }) => ({ text: _.rename('title') }), {}, { $rename: { text: 'title' } }), gives: { n: 5, none: null, list: START.list, rows: START.rows, deep: START.deep, title: 'a' } },
    refuses('an element by a name that nothing explains', ({ _ }) => ({ 'rows.$[one].v': _.inc(1) })),
    refuses('inc on a text', ({ _ }) => ({ text: _.inc(1) })),
    refuses('inc on null', ({ _ }) => ({ none: _.inc(1) })),
    refuses('push on a text', ({ _ }) => ({ text: _.push([1]) })),
    refuses('push on null', ({ _ }) => ({ none: _.push([1]) })),
    refuses('a path below null', () => ({ 'none.x': 1 })),
    refuses('a path below a number', () => ({ 'n.x': 1 })),
    refuses('a name below an array', () => ({ 'list.name': 1 })),
    refuses('two modifiers of one path', ({ _ }) => ({ 'deep.x': 1, deep: _.set({ y: 1 }) })),
  ],
}
