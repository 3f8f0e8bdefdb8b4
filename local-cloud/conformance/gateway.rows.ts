import { expect } from 'vitest'
import { sent } from './asked-otherwise.ts'
import type { Table } from './row.ts'

const things = (action: string, fields: object): Record<string, unknown> => ({ action: `database.${action}`, collectionName: 'conformance_things', ...fields })
const inserted = (text: string): Record<string, unknown> => things('insertDocument', { data: [text] })
const read = (id: string): Record<string, unknown> => things('getDocument', { query: JSON.stringify({ _id: id }), queryType: 'DOC', multi: false })
const updatedOne = (id: string, data: string): Record<string, unknown> => things('modifyDocument', { query: JSON.stringify({ _id: id }), queryType: 'DOC', data, multi: false, merge: true, upsert: false })
const returned = (id: string, data: string): Record<string, unknown> => things('modifyAndReturnDoc', { query: JSON.stringify({ _id: id }), queryType: 'WHERE', data })
const piped = (collectionName: string, ...stages: object[]): Record<string, unknown> => ({ action: 'database.aggregateDocuments', collectionName, stages: stages.map((stage) => ({ stageKey: Object.keys(stage)[0], stageValue: JSON.stringify(Object.values(stage)[0]) })) })

const added = (id: string): object => ({ data: { insertedIds: [id] } })
const one = (text: string): object => ({ data: { list: [text] }, limit: 1, offset: 0 })
const list = (...texts: string[]): object => ({ data: { list: texts } })
const refused = (code: string): unknown => ({ code, message: expect.any(String) as string })

/** Orders of a chain: each names the one before it. */
const CHAIN = [1, 2, 3].map((n) => ({ _id: `c${n}`, n, before: n > 1 ? `c${n - 1}` : null }))

export const gateway: Table = {
  name: 'requests that this SDK does not make',
  documents: { conformance_things: [{ _id: 'counted', n: 1 }, { _id: 'kept', n: 1 }], conformance_orders: CHAIN },
  rows: [
    sent('ObjectIds come out as plain hexadecimal digits', [inserted('{"_id":{"$oid":"5f0000000000000000000001"},"ref":{"$oid":"5f0000000000000000000002"}}'), read('5f0000000000000000000001')], [added('5f0000000000000000000001'), one('{"_id":"5f0000000000000000000001","ref":"5f0000000000000000000002"}')], { confidence: 'reported' }),
    sent('an ObjectId in a query finds them', [things('getDocument', { query: '{"_id":{"$oid":"5f0000000000000000000001"}}', queryType: 'DOC' })], [one('{"_id":"5f0000000000000000000001","ref":"5f0000000000000000000002"}')], { confidence: 'reported' }),
    sent('relaxed numbers and dates are read', [inserted('{"_id":"relaxed","i":3,"half":1.5,"at":{"$date":"2026-01-02T03:04:05.678Z"},"ms":{"$date":5}}'), read('relaxed')], [added('relaxed'), one('{"_id":"relaxed","i":3,"half":1.5,"at":{"$date":{"$numberLong":"1767323045678"}},"ms":{"$date":{"$numberLong":"5"}}}')], { confidence: 'reported' }),
    sent('numbers that JSON cannot say', [inserted('{"_id":"infinite","a":{"$numberDouble":"Infinity"},"b":{"$numberDouble":"NaN"}}'), read('infinite')], [added('infinite'), one('{"_id":"infinite","a":{"$numberDouble":"Infinity"},"b":{"$numberDouble":"NaN"}}')]),
    sent('binary comes back as it was', [inserted('{"_id":"bytes","b":{"$binary":{"base64":"YWJj","subType":"00"}}}'), read('bytes')], [added('bytes'), one('{"_id":"bytes","b":{"$binary":{"base64":"YWJj","subType":"00"}}}')]),
    sent('EJSON that is none is refused', [inserted('{"_id":"bad","at":{"$date":"no"}}'), inserted('{')], [refused('INVALID_PARAM'), refused('INVALID_PARAM')], { confidence: 'reported' }),
    sent('modifyAndReturnDoc: the document after', [returned('counted', '{"$inc":{"n":{"$numberInt":"2"}}}')], [{ data: { updated: 1, doc: '{"_id":"counted","n":3}' } }], { confidence: 'reported' }),
    sent('modifyAndReturnDoc: updated 1 even when nothing changed', [returned('counted', '{"$set":{"n":3}}')], [{ data: { updated: 1, doc: '{"_id":"counted","n":3}' } }], { confidence: 'reported' }),
    sent('modifyAndReturnDoc of nothing', [returned('nobody', '{"$set":{"n":3}}')], [{ data: { updated: 0, doc: null } }], { confidence: 'reported' }),
    sent('$setOnInsert changes nothing that exists', [updatedOne('kept', '{"$setOnInsert":{"late":1}}'), read('kept')], [{ data: { updated: 0 } }, one('{"_id":"kept","n":1}')]),
    sent('an unknown modifier is refused', [updatedOne('kept', '{"$no":{"n":1}}')], [refused('DATABASE_REQUEST_FAILED')]),
    sent('facet', [piped('conformance_orders', { $facet: { all: [{ $count: 'n' }], first: [{ $sort: { _id: 1 } }, { $limit: 1 }, { $project: { _id: 1 } }] } })], [list('{"all":[{"n":3}],"first":[{"_id":"c1"}]}')]),
    sent('graphLookup', [piped('conformance_orders', { $match: { _id: 'c3' } }, { $graphLookup: { from: 'conformance_orders', startWith: '$before', connectFromField: 'before', connectToField: '_id', as: 'chain' } }, { $project: { _id: 0, chain: '$chain._id' } })], [list('{"chain":["c2","c1"]}')]),
    sent('redact: what is pruned is gone', [piped('conformance_orders', { $redact: { $cond: { if: { $gt: ['$n', 1] }, then: '$$KEEP', else: '$$PRUNE' } } }, { $sort: { _id: 1 } }, { $project: { _id: 1 } })], [list('{"_id":"c2"}', '{"_id":"c3"}')]),
    sent('stages that are not here', [{ $out: 'x' }, { $merge: { into: 'x' } }, { $unionWith: 'conformance_orders' }, { $collStats: { count: {} } }, { $indexStats: {} }, { $no: {} }].map((stage) => piped('conformance_orders', stage)), Array.from({ length: 6 }, () => refused('DATABASE_REQUEST_FAILED'))),
    sent('no code of callers runs', [piped('conformance_orders', { $project: { x: { $function: { body: 'function () { return 1 }', args: [], lang: 'js' } } } })], [refused('DATABASE_REQUEST_FAILED')], { confidence: 'reported' }),
  ],
}
