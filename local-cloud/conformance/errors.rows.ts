import { answered } from './asked-otherwise.ts'
import type { Row, Table } from './row.ts'

/** Answers of a gateway with a given code, as database calls show them. */
const CODES: [code: string, errCode: number][] = [
  ['DATABASE_REQUEST_FAILED', -502001],
  ['DATABASE_INVALID_OPERRATOR', -502002],
  ['DATABASE_PERMISSION_DENIED', -502003],
  ['DATABASE_COLLECTION_EXCEED_LIMIT', -502004],
  ['DATABASE_COLLECTION_NOT_EXIST', -502005],
  ['INVALID_PARAM', -501007],
  ['SYS_ERR', -501001],
  ['SERVER_TIMEOUT', -501002],
  ['DATABASE_TRANSACTION_CONFLICT', -501001],
  ['EXCEED_MAX_PAYLOAD_SIZE', -501001],
]

/** What a refusal of the given code looks like to a function. */
const maps = ([code, errCode]: [string, number]): Row =>
  answered(`${code} is ${errCode}`, { 'database.getDocument': { code, message: 'said so', requestId: 'r' } }, ({ db }) => db.collection('conformance_things').get(), {
    fails: { errCode, message: new RegExp(`^collection\\.get:fail ${errCode} .*\\. said so$`) },
  })

export const errors: Table = {
  name: 'errors',
  documents: { conformance_things: [{ _id: 'a', n: 1 }], conformance_unique: [{ _id: 'a', code: 'x' }, { _id: 'b', code: 'y' }] },
  rows: [
    ...CODES.map(maps),
    { name: 'a collection that does not exist', run: ({ db }) => db.collection('conformance_absent').get(), fails: { errCode: -502005, message: /^collection\.get:fail -502005 database collection not exists\. \[ResourceNotFound\] Db or Table not exist: conformance_absent\. Please check your request, but if the problem cannot be solved, contact us\.$/ }, confidence: 'reported' },
    { name: 'a duplicate _id', run: ({ db }) => db.collection('conformance_unique').add({ data: { _id: 'a', code: 'z' } }), fails: { errCode: -502001, message: /\[FailedOperation\.Insert\] multiple write errors: \[\{write errors: \[\{E11000 duplicate key error collection: tnt-\S+\.conformance_unique index: _id_ dup key: \{ : "a" \}\}\]\}, \{<nil>\}\]/ }, confidence: 'reported' },
    { name: 'a duplicate key of an index', run: ({ db }) => db.collection('conformance_unique').add({ data: { code: 'x' } }), fails: { errCode: -502001, message: /index: code_1 dup key: \{ : "x" \}/ }, confidence: 'reported', onlyHere: 'needs a unique index, which the SDK cannot create' },
    { name: 'an update to a key that another has', run: ({ db }) => db.collection('conformance_unique').doc('b').update({ data: { code: 'x' } }), fails: { errCode: -502001, message: /index: code_1/ }, confidence: 'reported', onlyHere: 'needs a unique index, which the SDK cannot create' },
    { name: 'createCollection of one that exists: -1 with the code', run: ({ db }) => db.createCollection('conformance_things'), fails: { errCode: -1, code: 'DATABASE_COLLECTION_ALREADY_EXIST' } },
    { name: 'an unknown operator', run: ({ db }) => db.collection('conformance_things').where({ n: { $no: 1 } }).get(), fails: { errCode: -502001 }, confidence: 'reported' },
    { name: 'by the SDK: _id in an update', run: ({ db }) => db.collection('conformance_things').doc('a').update({ data: { _id: 'b' } }), fails: { errCode: -501007 } },
    { name: 'by the SDK: _id in set()', run: ({ db }) => db.collection('conformance_things').doc('a').set({ data: { _id: 'b' } }), fails: { errCode: -501007 } },
    { name: 'by the SDK: a command in set()', run: ({ db, _ }) => db.collection('conformance_things').doc('a').set({ data: { n: _.inc(1) } }), fails: { errCode: -502001 } },
    { name: 'by the SDK: nothing to update', run: ({ db }) => db.collection('conformance_things').doc('a').update({ data: {} }), fails: { errCode: -1 } },
    { name: 'by the SDK: a condition of undefined values alone', run: ({ db }) => db.collection('conformance_things').where({ n: undefined }).get(), fails: {} },
    { name: 'a function that fails: -1 with the code', run: ({ cloud }) => cloud.callFunction({ name: 'broken' }), fails: { errCode: -1, code: 'FUNCTIONS_EXECUTE_FAIL' }, onlyHere: 'needs functions of the suite' },
    { name: 'a function that is missing', run: ({ cloud }) => cloud.callFunction({ name: 'absent' }), fails: { errCode: -1, code: 'FUNCTION_NOT_FOUND' }, confidence: 'reported', onlyHere: 'needs functions of the suite' },
    { name: 'an address that answers 404', run: async ({ db }) => { const before = process.env.TCB_CONTEXT_CNFG; process.env.TCB_CONTEXT_CNFG = before!.replace('/admin', '/nowhere'); try { await db.collection('conformance_things').get() } finally { process.env.TCB_CONTEXT_CNFG = before } }, fails: { errCode: -501001, message: /404 Not Found \| \[/ }, onlyHere: 'asks another address' },
    { name: 'an action that there is none of', run: async () => { const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG!); const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ action: 'database.none' }) }); const { code, requestId } = await answer.json(); return [answer.status, code, typeof requestId] }, gives: [200, 'INVALID_PARAM', 'string'], onlyHere: 'sends without a signature' },
    { name: 'callOpenAPI is not here, and says so', run: ({ cloud }) => cloud.callOpenAPI({ api: 'security.msgSecCheck', data: {} }), fails: { errCode: -1, code: 'INVALID_PARAM', message: /local-cloud does not have wx\.api/ }, wire: { action: 'wx.api', apiName: 'security.msgSecCheck' }, onlyHere: 'says what is missing here' },
    { name: 'getOpenData is not here, and says so', run: ({ cloud }) => cloud.getOpenData({ list: ['x'] }), fails: { errCode: -501007, message: /local-cloud does not have ApiGetOpenDataByCloudId/ }, wire: { action: 'wx.openApi', apiName: 'ApiGetOpenDataByCloudId' }, onlyHere: 'says what is missing here' },
    { name: 'cloudPay is not here, and says so', run: ({ cloud }) => cloud.cloudPay.unifiedOrder({ body: 'x' }), fails: { errCode: -501007, message: /local-cloud does not have wx\.wxPayApi/ }, wire: { action: 'wx.wxPayApi', apiName: 'unifiedOrder' }, onlyHere: 'says what is missing here' },
  ],
}
