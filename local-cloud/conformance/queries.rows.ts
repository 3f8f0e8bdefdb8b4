import type { Inside } from '../testing/probe.ts'
import type { Row, Table } from './row.ts'

type Condition = (inside: Inside) => unknown

/** A condition of `where()`, the ids that it finds among the people, and the filter that is sent. */
const finds = (name: string, condition: Condition, ids: string[], query?: unknown, others: Partial<Row> = {}): Row => ({
  name,
  input: condition.toString(),
  run: async (inside, code: string) => {
    const where = new Function(`return (${code})`)()(inside)
    const { data } = await inside.db.collection('conformance_people').where(where).orderBy('_id', 'asc').get()
    return data.map((person: { _id: string }) => person._id)
  },
  gives: ids,
  ...(query !== undefined && { wire: { action: 'database.getDocument', queryType: 'WHERE', query } }),
  ...others,
})

/** The same among the places, in the order in which they come. */
const locates = (name: string, condition: Condition, ids: string[], query?: unknown, others: Partial<Row> = {}): Row => ({
  ...finds(name, condition, ids, query, others),
  run: async (inside, code: string) => {
    const where = new Function(`return (${code})`)()(inside)
    const { data } = await inside.db.collection('conformance_places').where(where).get()
    return data.map((place: { _id: string }) => place._id)
  },
})

const NEEDS_INDEX = { onlyHere: 'needs a 2dsphere index, which the SDK cannot create' }
const POINT = { type: 'Point', coordinates: [1.02, 1] }
const AREA = { type: 'Polygon', coordinates: [[[2.5, 2.5], [2.5, 3.5], [3.5, 3.5], [3.5, 2.5], [2.5, 2.5]]] }

export const queries: Table = {
  name: 'query commands',
  documents: {
    conformance_people: [
      { _id: 'ann', age: 20, tags: ['go', 'tea'], address: { city: 'x', street: 's' }, scores: [{ k: 'a', v: 1 }, { k: 'b', v: 9 }] },
      { _id: 'bob', age: 31, tags: ['tea'], address: { city: 'y' }, scores: [{ k: 'a', v: 5 }] },
      { _id: 'cat', age: 42, tags: [], nick: null, scores: [] },
      { _id: 'dan', age: '31', tags: ['go', 'tea', 'xy'] },
    ],
    conformance_places: [
      { _id: 'near', at: { type: 'Point', coordinates: [1, 1] } },
      { _id: 'mid', at: { type: 'Point', coordinates: [1.01, 1] } },
      { _id: 'far', at: { type: 'Point', coordinates: [3, 3] } },
      { _id: 'area', at: AREA },
    ],
  },
  rows: [
    finds('a value', () => ({ age: 31 }), ['bob'], { age: 31 }),
    finds('eq', ({ _ }) => ({ age: _.eq(20) }), ['ann'], { age: { $eq: 20 } }),
    finds('neq: missing fields and other types too', ({ _ }) => ({ age: _.neq(31) }), ['ann', 'cat', 'dan'], { age: { $ne: 31 } }),
    finds('gt: only the operand’s type', ({ _ }) => ({ age: _.gt(20) }), ['bob', 'cat'], { age: { $gt: 20 } }),
    finds('gte', ({ _ }) => ({ age: _.gte(31) }), ['bob', 'cat'], { age: { $gte: 31 } }),
    finds('lt', ({ _ }) => ({ age: _.lt(31) }), ['ann'], { age: { $lt: 31 } }),
    finds('lte', ({ _ }) => ({ age: _.lte(31) }), ['ann', 'bob'], { age: { $lte: 31 } }),
    finds('in', ({ _ }) => ({ age: _.in([20, '31']) }), ['ann', 'dan'], { age: { $in: [20, '31'] } }),
    finds('nin', ({ _ }) => ({ age: _.nin([20, 31]) }), ['cat', 'dan'], { age: { $nin: [20, 31] } }),
    finds('exists', ({ _ }) => ({ nick: _.exists(true) }), ['cat'], { nick: { $exists: true } }),
    finds('exists false', ({ _ }) => ({ nick: _.exists(false) }), ['ann', 'bob', 'dan'], { nick: { $exists: false } }),
    finds('mod', ({ _ }) => ({ age: _.mod(10, 1) }), ['bob'], { age: { $mod: [10, 1] } }),
    finds('all', ({ _ }) => ({ tags: _.all(['go', 'tea']) }), ['ann', 'dan'], { tags: { $all: ['go', 'tea'] } }),
    finds('size', ({ _ }) => ({ tags: _.size(1) }), ['bob'], { tags: { $size: 1 } }),
    finds('elemMatch on documents', ({ _ }) => ({ scores: _.elemMatch({ k: 'a', v: _.gt(3) }) }), ['bob'], { scores: { $elemMatch: { k: 'a', v: { $gt: 3 } } } }),
    finds('elemMatch on values', ({ _ }) => ({ tags: _.elemMatch(_.eq('xy')) }), ['dan'], { tags: { $elemMatch: { $eq: 'xy' } } }),
    finds('elemMatch on fields passes scalars over', ({ _ }) => ({ tags: _.elemMatch({ length: _.exists(true) }) }), []),
    finds('not', ({ _ }) => ({ age: _.not(_.gt(30)) }), ['ann', 'dan'], { age: { $not: { $gt: 30 } } }),
    finds('and of one field', ({ _ }) => ({ age: _.gt(20).and(_.lt(42)) }), ['bob'], { $and: [{ age: { $gt: 20 } }, { age: { $lt: 42 } }] }),
    finds('or of one field', ({ _ }) => ({ age: _.or(_.lte(20), _.gte(42)) }), ['ann', 'cat'], { $or: [{ age: { $lte: 20 } }, { age: { $gte: 42 } }] }),
    finds('and at the top', ({ _ }) => _.and([{ tags: 'tea' }, { age: _.gt(25) }]), ['bob'], { $and: [{ tags: 'tea' }, { age: { $gt: 25 } }] }),
    finds('or at the top', ({ _ }) => _.or([{ age: 20 }, { tags: 'xy' }]), ['ann', 'dan'], { $or: [{ age: 20 }, { tags: 'xy' }] }),
    finds('nor', ({ _ }) => _.nor([{ age: 20 }, { age: 31 }]), ['cat', 'dan'], { $nor: [{ age: 20 }, { age: 31 }] }),
    finds('expr', ({ _, $ }) => _.expr($.eq([$.size($.ifNull(['$scores', []])), 2])), ['ann'], { $expr: { $eq: [{ $size: { $ifNull: ['$scores', []] } }, 2] } }),
    finds('jsonSchema', ({ _ }) => _.jsonSchema({ required: ['nick'] }), ['cat'], { $jsonSchema: { required: ['nick'] } }),
    finds('RegExp', ({ db }) => ({ _id: db.RegExp({ regexp: '^[AB]', options: 'i' }) }), ['ann', 'bob'], { _id: { $regularExpression: { pattern: '^[AB]', options: 'i' } } }),
    finds('a literal expression', () => ({ _id: /^D/i }), ['dan'], { _id: { $regularExpression: { pattern: '^D', options: 'i' } } }),
    finds('null is missing', () => ({ nick: null }), ['ann', 'bob', 'cat', 'dan']),
    finds('an array contains', () => ({ tags: 'go' }), ['ann', 'dan']),
    finds('a nested object becomes a path', () => ({ address: { city: 'x' } }), ['ann'], { 'address.city': 'x' }),
    finds('a path through an array', () => ({ 'scores.v': 9 }), ['ann']),
    finds('undefined is not sent', () => ({ age: 31, tags: undefined }), ['bob'], { age: 31 }),
    locates('geoNear: nearest first', ({ _, db }) => ({ at: _.geoNear({ geometry: db.Geo.Point(1.02, 1), maxDistance: 5_000, minDistance: 0 }) }), ['mid', 'near'], { at: { $nearSphere: { $geometry: POINT, $maxDistance: 5_000, $minDistance: 0 } } }, NEEDS_INDEX),
    locates('geoWithin an area', ({ _, db }) => ({ at: _.geoWithin({ geometry: db.Geo.Polygon([db.Geo.LineString([db.Geo.Point(2.5, 2.5), db.Geo.Point(2.5, 3.5), db.Geo.Point(3.5, 3.5), db.Geo.Point(3.5, 2.5), db.Geo.Point(2.5, 2.5)])]) }), _id: 'far' }), ['far'], { _id: 'far', at: { $geoWithin: { $geometry: AREA } } }),
    locates('geoWithin a circle', ({ _ }) => ({ at: _.geoWithin({ centerSphere: [[1, 1], 0.5 / 6378.1] }) }), ['near'], { at: { $geoWithin: { $centerSphere: [[1, 1], 0.5 / 6378.1] } } }),
    locates('geoIntersects', ({ _, db }) => ({ at: _.geoIntersects({ geometry: db.Geo.Point(3, 3) }), _id: 'area' }), ['area'], { _id: 'area', at: { $geoIntersects: { $geometry: { type: 'Point', coordinates: [3, 3] } } } }),
    locates('geoWithin several areas', ({ _, db }) => ({ at: _.geoWithin({ geometry: db.Geo.MultiPolygon([db.Geo.Polygon([db.Geo.LineString([db.Geo.Point(0.5, 0.5), db.Geo.Point(0.5, 1.5), db.Geo.Point(1.005, 1.5), db.Geo.Point(1.005, 0.5), db.Geo.Point(0.5, 0.5)])])]) }) }), ['near']),
    locates('geoIntersects a line', ({ _, db }) => ({ at: _.geoIntersects({ geometry: db.Geo.LineString([db.Geo.Point(3, 2), db.Geo.Point(3, 4)]) }), _id: _.neq('none') }), ['far', 'area']),
    locates('geoIntersects several points', ({ _, db }) => ({ at: _.geoIntersects({ geometry: db.Geo.MultiPoint([db.Geo.Point(1, 1), db.Geo.Point(1.01, 1)]) }) }), ['near', 'mid']),
    locates('geoIntersects several lines', ({ _, db }) => ({ at: _.geoIntersects({ geometry: db.Geo.MultiLineString([db.Geo.LineString([db.Geo.Point(0, 1), db.Geo.Point(1.005, 1)]), db.Geo.LineString([db.Geo.Point(2, 3), db.Geo.Point(4, 3)])]) }) }), ['near', 'far', 'area']),
    finds('a whole document: its names in this order', ({ _ }) => ({ address: _.eq({ city: 'x', street: 's' }) }), ['ann'], { address: { $eq: { city: 'x', street: 's' } } }),
    finds('a whole document: in another order it is another', ({ _ }) => ({ address: _.eq({ street: 's', city: 'x' }) }), [], { address: { $eq: { street: 's', city: 'x' } } }),
    finds('text of a string is lost by the SDK: the condition matches everything', ({ _ }) => _.text('tea'), ['ann', 'bob', 'cat', 'dan'], {}),
    { name: 'text of an object is sent without its $text, and refused', run: ({ db, _ }) => db.collection('conformance_people').where(_.text({ search: 'tea' })).get(), fails: { errCode: -502001 }, wire: { action: 'database.getDocument', query: { $search: 'tea' } } },
    { name: '$text is refused: there is no text index', run: ({ db }) => db.collection('conformance_people').where({ $text: { $search: 'a' } }).get(), fails: { errCode: -502001 } },
    { name: 'geoNear without an index is refused', run: ({ db, _ }) => db.collection('conformance_people').where({ at: _.geoNear({ geometry: db.Geo.Point(1, 1), maxDistance: 10 }) }).get(), fails: { errCode: -502001 } },
    { name: '$where is refused', run: ({ db }) => db.collection('conformance_people').where({ $where: 'true' }).get(), fails: { errCode: -502001 }, confidence: 'reported' },
  ],
}
