import type { Inside } from '../testing/probe.ts'
import type { Row, Table } from './row.ts'

type Build = (pipeline: Inside, inside: Inside) => Inside

/** A pipeline over the orders, its list, and the stages that are sent. */
const lists = (name: string, build: Build, list: unknown, sent?: unknown[], others: Partial<Row> = {}): Row => ({
  name,
  input: build.toString(),
  run: async (inside, code: string) => (await new Function(`return (${code})`)()(inside.db.collection('conformance_orders').aggregate(), inside).end()).list,
  gives: list,
  ...(sent && { wire: { action: 'database.aggregateDocuments', stages: sent } }),
  ...others,
})

const refuses = (name: string, build: Build, others: Partial<Row> = {}): Row => ({ ...lists(name, build, null), fails: { errCode: -1, code: 'DATABASE_REQUEST_FAILED' }, ...others })

export const stages: Table = {
  name: 'aggregation stages and accumulators',
  documents: {
    conformance_people: [{ _id: 'p1', name: 'Ann' }, { _id: 'p2', name: 'Bob' }],
    conformance_orders: [
      { _id: 'o1', who: 'p1', price: 5, tags: ['a'] },
      { _id: 'o2', who: 'p1', price: 7, tags: ['a', 'b'] },
      { _id: 'o3', who: 'p2', price: 1, tags: [] },
    ],
    conformance_places: [{ _id: 'a', at: { type: 'Point', coordinates: [115, 30] } }, { _id: 'b', at: { type: 'Point', coordinates: [115.001, 30] } }],
  },
  rows: [
    lists('match, with commands', (p, { _ }) => p.match({ price: _.gt(4) }).project({ _id: 1 }), [{ _id: 'o1' }, { _id: 'o2' }], [{ $match: { price: { $gt: 4 } } }, { $project: { _id: 1 } }]),
    lists('addFields', (p, { $ }) => p.match({ _id: 'o1' }).addFields({ twice: $.multiply(['$price', 2]) }), [{ _id: 'o1', who: 'p1', price: 5, tags: ['a'], twice: 10 }]),
    lists('project', (p, { $ }) => p.match({ _id: 'o1' }).project({ _id: 0, total: $.add(['$price', 1]) }), [{ total: 6 }]),
    lists('group by nothing', (p, { $ }) => p.group({ _id: null, n: $.sum(1) }), [{ _id: null, n: 3 }]),
    lists('sort, skip, limit', (p) => p.sort({ price: -1 }).skip(1).limit(1).project({ _id: 1 }), [{ _id: 'o1' }], [{ $sort: { price: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }]),
    lists('limit before skip', (p) => p.sort({ price: -1 }).limit(2).skip(1).project({ _id: 1 }), [{ _id: 'o1' }]),
    lists('count', (p) => p.count('total'), [{ total: 3 }], [{ $count: 'total' }]),
    lists('unwind leaves empty lists out', (p) => p.unwind('$tags').sort({ _id: 1, tags: 1 }).project({ tags: 1 }), [{ _id: 'o1', tags: 'a' }, { _id: 'o2', tags: 'a' }, { _id: 'o2', tags: 'b' }]),
    lists('unwind keeps them when told to', (p) => p.match({ _id: 'o3' }).unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' }).project({ at: 1 }), [{ _id: 'o3', at: null }]),
    lists('sortByCount', (p) => p.unwind('$tags').sortByCount('$tags'), [{ _id: 'a', count: 2 }, { _id: 'b', count: 1 }]),
    lists('bucket', (p) => p.bucket({ groupBy: '$price', boundaries: [0, 5, 10], output: { n: { $sum: 1 } } }), [{ _id: 0, n: 1 }, { _id: 5, n: 2 }]),
    lists('bucketAuto', (p) => p.bucketAuto({ groupBy: '$price', buckets: 1 }), [{ _id: { min: 1, max: 7 }, count: 3 }]),
    lists('replaceRoot', (p) => p.match({ _id: 'o1' }).replaceRoot({ newRoot: { only: '$price' } }), [{ only: 5 }]),
    lists('sample', (p) => p.sample({ size: 3 }).count('n'), [{ n: 3 }]),
    lists('lookup by fields', (_p, { db }) => db.collection('conformance_people').aggregate().sort({ _id: 1 }).lookup({ from: 'conformance_orders', localField: '_id', foreignField: 'who', as: 'orders' }).project({ n: { $size: '$orders' } }), [{ _id: 'p1', n: 2 }, { _id: 'p2', n: 1 }]),
    lists('lookup by pipeline', (_p, { db, $ }) => db.collection('conformance_people').aggregate().sort({ _id: 1 }).lookup({ from: 'conformance_orders', let: { person: '$_id' }, pipeline: $.pipeline().match({ $expr: { $and: [{ $eq: ['$who', '$$person'] }, { $gt: ['$price', 5] }] } }).project({ price: 1 }).done(), as: 'orders' }).project({ orders: 1 }), [{ _id: 'p1', orders: [{ _id: 'o2', price: 7 }] }, { _id: 'p2', orders: [] }]),
    lists('geoNear: nearest first, with the distance', (_p, { db, $ }) => db.collection('conformance_places').aggregate().geoNear({ near: db.Geo.Point(115.001, 30), spherical: true, distanceField: 'metres', key: 'at' }).project({ metres: $.floor('$metres') }), [{ _id: 'b', metres: 0 }, { _id: 'a', metres: 96 }], undefined, { onlyHere: 'needs a 2dsphere index, which the SDK cannot create' }),
    lists('sum, avg, min, max', (p, { $ }) => p.match({ who: 'p1' }).group({ _id: '$who', sum: $.sum('$price'), avg: $.avg('$price'), min: $.min('$price'), max: $.max('$price') }), [{ _id: 'p1', sum: 12, avg: 6, min: 5, max: 7 }], [{ $match: { who: 'p1' } }, { $group: { _id: '$who', sum: { $sum: '$price' }, avg: { $avg: '$price' }, min: { $min: '$price' }, max: { $max: '$price' } } }]),
    lists('first, last, push', (p, { $ }) => p.sort({ price: 1 }).group({ _id: null, first: $.first('$price'), last: $.last('$price'), all: $.push('$price') }), [{ _id: null, first: 1, last: 7, all: [1, 5, 7] }]),
    lists('addToSet', (p, { $ }) => p.group({ _id: null, who: $.addToSet('$who') }).unwind('$who').sort({ who: 1 }), [{ _id: null, who: 'p1' }, { _id: null, who: 'p2' }]),
    lists('stdDevPop', (p, { $ }) => p.match({ who: 'p1' }).group({ _id: 1, s: $.stdDevPop('$price') }), [{ _id: 1, s: 1 }]),
    lists('stdDevSamp of one is null', (p, { $ }) => p.match({ who: 'p2' }).group({ _id: 1, s: $.stdDevSamp('$price') }), [{ _id: 1, s: null }]),
    lists('mergeObjects as an accumulator', (p, { $ }) => p.match({ who: 'p1' }).sort({ price: 1 }).group({ _id: 1, o: $.mergeObjects({ price: '$price' }) }), [{ _id: 1, o: { price: 7 } }]),
    lists('documents stay as they are', (p) => p.match({ _id: 'o1' }).addFields({ 'extra.deep': 1 }).project({ extra: 1 }), [{ _id: 'o1', extra: { deep: 1 } }]),
    lists('sample: each once, and no more than there are', (p, { $ }) => p.sample({ size: 50 }).group({ _id: '$_id', n: $.sum(1) }).sort({ _id: 1 }), [{ _id: 'o1', n: 1 }, { _id: 'o2', n: 1 }, { _id: 'o3', n: 1 }]),
    refuses('a sample of less than nothing', (p) => p.sample({ size: -1 })),
    refuses('limit 0', (p) => p.limit(0)),
    refuses('limit 0 after another stage', (p) => p.project({ _id: 1 }).limit(0)),
    refuses('skip below 0', (p) => p.skip(-1)),
    refuses('a root that is no document', (p) => p.replaceRoot({ newRoot: '$price' })),
    ...['facet', 'graphLookup', 'redact', 'collStats', 'indexStats', 'out'].map((stage): Row => ({ name: `${stage} has a name in the SDK, which cannot send it`, input: stage, run: ({ db }, name: string) => db.collection('conformance_orders').aggregate()[name]({}), fails: { errCode: undefined, message: /is not a function/ } })),
    refuses('an unknown expression', (p) => p.project({ x: { $no: 1 } })),
    { name: 'an unknown collection', run: ({ db }) => db.collection('conformance_absent').aggregate().match({}).end(), fails: { errCode: -1, code: 'DATABASE_COLLECTION_NOT_EXIST' } },
  ],
}
