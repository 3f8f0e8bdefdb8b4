import { request as startRequest } from 'node:http'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { casesOf } from '../testing/case-counts.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const numRuns = casesOf({ short: 300, thorough: 10_000 })

const MB = 1_024 * 1_024

let cloud: LocalCloud
const dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-hostile-'))
const errors: Record<string, unknown>[] = []
/** What a test does not expect to change, checked after each. */
let kept: { documents: unknown; files: string[] }

beforeAll(async () => {
  cloud = await startFixtureCloud({ rows: [{ name: 'a', keys: { a: 1 } }], places: [{ name: 'at', keys: { at: '2dsphere' } }], others: [] }, { dataDir, limits: { requestBytes: MB, clientDataBytes: MB, uploadBytes: MB }, log: (line) => line.level === 'error' && errors.push(line) })
  await cloud.control.importDocuments('others', [{ _id: 'kept', a: 1 }])
  await reset()
  kept = await state()
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
afterEach(async () => {
  await reset()
  expect(await state()).toEqual(kept)
  expect(errors.splice(0)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

const ROW = { _id: 'r', a: 1, list: [1, 2], deep: { x: 1 } }
async function reset(): Promise<void> {
  await admin(JSON.stringify({ action: 'database.removeDocument', collectionName: 'rows', query: '{"_id":{"$ne":"r"}}', queryType: 'WHERE', multi: true }))
  await cloud.control.importDocuments('rows', [ROW])
}
const rows = (): Promise<unknown> => cloud.control.readDocuments('rows')
const state = async (): Promise<typeof kept> => ({ documents: await cloud.control.readDocuments('others'), files: readdirSync(join(dataDir, 'files')) })

interface Answer {
  status: number
  body: Buffer
}

/** Send bytes as they are: fetch would tidy up paths and headers. */
function send(method: string, path: string, headers: Record<string, string>, body: Buffer | string = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that waited for its next request may have been closed by then.
    const sent = startRequest({ agent: false, host: '127.0.0.1', port: cloud.port, method, path, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }))
    })
    sent.on('error', reject).end(body)
  })
}

const admin = (body: Buffer | string): Promise<Answer> => send('POST', '/admin?env=local-dev', { 'content-type': 'application/json' }, body)

const WHERE = { collectionName: 'rows', query: '{"a":{"$gt":{"$numberInt":"0"}}}', queryType: 'WHERE' }
/** One good request of every action: what is sent is one of these with something wrong in it. */
const REQUESTS: Record<string, unknown>[] = [
  { action: 'database.insertDocument', collectionName: 'rows', data: ['{"_id":"new","a":1}', '{"b":2}'] },
  { action: 'database.getDocument', ...WHERE, order: '{"a":1}', offset: 0, limit: 10, projection: '{"a":1}' },
  { action: 'database.getDocument', collectionName: 'places', query: '{"at":{"$nearSphere":{"$geometry":{"type":"Point","coordinates":[1,1]},"$maxDistance":10}}}' },
  { action: 'database.calculateDocument', ...WHERE },
  { action: 'database.modifyDocument', ...WHERE, data: '{"$set":{"deep.x":2},"$inc":{"a":{"$numberInt":"1"}}}', multi: true, merge: true, upsert: false },
  { action: 'database.modifyDocument', ...WHERE, data: '{"$push":{"list":{"$each":[1],"$sort":1,"$slice":2}}}', multi: true, merge: true, upsert: false },
  { action: 'database.modifyDocument', collectionName: 'rows', query: '{"_id":"r"}', queryType: 'DOC', data: '{"a":5}', multi: false, merge: false, upsert: true },
  { action: 'database.modifyAndReturnDoc', ...WHERE, data: '{"$set":{"a":3}}' },
  { action: 'database.removeDocument', ...WHERE, multi: true },
  { action: 'database.aggregateDocuments', collectionName: 'rows', stages: [{ stageKey: '$match', stageValue: '{"a":1}' }, { stageKey: '$group', stageValue: '{"_id":"$a","n":{"$sum":1}}' }] },
  { action: 'database.addCollection', collectionName: 'rows' },
  { action: 'database.startTransaction' },
  { action: 'database.commitTransaction', transactionId: 'none' },
  { action: 'database.abortTransaction', transactionId: 'none' },
  { action: 'functions.invokeFunction', function_name: 'absent', request_data: '{}' },
  { action: 'storage.getUploadMetadata', path: 'a/b' },
  { action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: 'cloud://x', max_age: 5 }] },
  { action: 'storage.batchDeleteFile', fileid_list: ['cloud://x'] },
]

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const BAD_TEXTS = [
  '', '{', '[', 'null', '5', '[1]', '"a"', '[null]', deep(200), deep(20_000), '['.repeat(5_000),
  '{"$date":{}}', '{"a":{"$date":"no day"}}', '{"a":{"$date":null}}', '{"a":{"$regularExpression":null}}', '{"a":{"$regularExpression":{"pattern":"(","options":""}}}', '{"a":{"$regularExpression":{"pattern":7}}}',
  '{"a":{"$binary":1}}', '{"a":{"$numberInt":"x"}}', '{"a":{"$numberLong":{}}}', '{"a":{"$oid":null}}', '{"a":{"$tcb_server_date":null}}', '{"a":{"$tcb_server_date":{"offset":"x"}}}',
  '{"__proto__":{"polluted":1}}', '{"$set":{"__proto__.polluted":1}}', '{"$set":{"constructor.prototype.polluted":1}}', '{"$rename":{"a":"__proto__.polluted"}}', '{"$set":5}', '{"$set":{"":1}}', '{"$set":{"a..b":1}}', '{"$set":{"_id":"x"}}',
  '{"$inc":{"a":"x"}}', '{"$inc":{"a":null}}', '{"$mul":{"a":{}}}', '{"$push":{"list":{"$each":5}}}', '{"$push":{"list":{"$each":[1],"$slice":"x"}}}', '{"$pop":{"list":"x"}}', '{"$pullAll":{"list":5}}', '{"$bit":{"a":5}}', '{"$rename":{"a":5}}', '{"$rename":{"a":"a"}}', '{"$unknown":{"a":1}}', '{"$currentDate":{"a":true}}',
  '{"$and":5}', '{"$or":[]}', '{"$or":[5]}', '{"$nor":{}}', '{"a":{"$in":5}}', '{"a":{"$all":5}}', '{"a":{"$mod":[0,0]}}', '{"a":{"$size":"x"}}', '{"a":{"$elemMatch":5}}', '{"a":{"$not":5}}', '{"a":{"$regex":"("}}', '{"a":{"$regex":{}}}', '{"a":{"$type":"nothing"}}', '{"$expr":{"$divide":[1,0]}}', '{"$expr":{"$nothing":1}}', '{"$where":"1"}', '{"$text":{"$search":"x"}}', '{"$jsonSchema":5}', '{"$comment":{}}',
  '{"a":{"$nearSphere":5}}', '{"at":{"$nearSphere":{}}}', '{"at":{"$nearSphere":{"$geometry":{"type":"Point","coordinates":["x"]}}}}', '{"at":{"$geoWithin":5}}', '{"at":{"$geoWithin":{"$geometry":{"type":"Polygon","coordinates":[]}}}}', '{"at":{"$geoWithin":{"$centerSphere":[5]}}}', '{"at":{"$geoIntersects":null}}', '{"at":{"$geoIntersects":{"$geometry":{"type":"Polygon","coordinates":[1]}}}}',
  '{"$function":{"body":"1","args":[],"lang":"js"}}', '{"at":{"type":"Point","coordinates":[1e9,"y"]}}', '{"at":{"type":"Polygon","coordinates":[[[0,0],[180,0],[180,89],[0,0]]]}}',
]
const badText = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...BAD_TEXTS) }, { weight: 1, arbitrary: fc.json() }, { weight: 1, arbitrary: fc.string() })
const badStage = fc.record({ stageKey: fc.constantFrom<unknown[]>('$match', '$sort', '$limit', '$skip', '$group', '$lookup', '$geoNear', '$unwind', '$out', '$merge', '$project', '$bucket', '$sample', '$nothing', '', 5, null, '__proto__'), stageValue: badText })
const badField = fc.oneof(
  { weight: 5, arbitrary: badText },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.array(badText, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.array(badStage, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, 1e300, '__proto__', 'constructor') },
)
const badRequest = fc.constantFrom(...REQUESTS).chain((request) =>
  fc.record({ name: fc.constantFrom(...Object.keys(request), 'transactionId'), value: badField }).map(({ name, value }) => ({ ...request, [name]: value })),
)

describe('whatever is sent', () => {
  it('a bad field is refused with a code of the service, and then nothing was written', async () => {
    await fc.assert(
      fc.asyncProperty(badRequest, async (request) => {
        const before = await rows()

        const { status, body } = await admin(JSON.stringify(request))

        const answer = JSON.parse(body.toString()) as { requestId: string; code?: string; message?: string }
        expect(status).toBe(200)
        expect(answer.requestId).toEqual(expect.any(String))
        if (answer.code === undefined) return reset()
        // An internal error would mean that nobody thought of this.
        expect(answer.code, answer.message).not.toBe('SYS_ERR')
        expect(await rows()).toEqual(before)
      }),
      { numRuns },
    )
  }, 600_000)

  it('JSON that ends early, or is no object, has an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REQUESTS), fc.double({ min: 0, max: 0.99, noNaN: true }), async (request, part) => {
        const text = JSON.stringify(request)

        expect((await admin(text.slice(0, Math.floor(text.length * part)))).status).toBe(400)
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    )
    for (const body of ['null', '5', '[]', '"x"', '{}', '{"action":{}}', deep(50_000), Buffer.from([0xff, 0xfe, 0])]) expect((await admin(body)).status).toBeLessThan(500)
  })

  it('broken forms and broken protobuf have an answer that the SDK can read', async () => {
    const boundary = 'edge'
    const part = (name: string, value: Buffer): Buffer => Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`), value, Buffer.from('\r\n')])
    const form = (api: string, data: Uint8Array): Buffer => Buffer.concat([part('action', Buffer.from('wx.openApi')), part('apiName', Buffer.from(api)), part('requestData', Buffer.from(data)), Buffer.from(`--${boundary}--\r\n`)])
    const good = form('security.msgSecCheck', Buffer.from('1a0d0a0b0a07636f6e74656e74', 'hex'))
    const broken = fc.oneof(
      fc.tuple(fc.constantFrom('security.msgSecCheck', 'no.such', '', '__proto__', 'constructor'), fc.uint8Array({ maxLength: 60 })).map(([api, data]) => form(api, data)),
      fc.nat(good.length).map((length) => good.subarray(0, length)),
      fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => Buffer.concat([good.subarray(0, at), Buffer.from([byte]), good.subarray(at + 1)])),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    )
    await fc.assert(
      fc.asyncProperty(broken, fc.constantFrom(`multipart/form-data; boundary=${boundary}`, 'multipart/form-data', 'multipart/form-data; boundary='), async (body, contentType) => {
        expect((await send('POST', '/admin', { 'content-type': contentType }, body)).status).toBe(200)
      }),
      { numRuns },
    )
  }, 600_000)

  it('paths and methods of every kind have an answer, and reach no file outside', async () => {
    const piece = fc.oneof(
      fc.constantFrom('', '..', '.', '%2e%2e', '%2f', '%00', '%', '%ff', '..%5c', 'etc', 'passwd', 'storage', 'file', 'put', 'upload', 'admin', 'invoke', 'control', 'health', 'http', 'plain', '__proto__', 'toString', 'files', 'cloud.db'),
      fc.webSegment(),
    )
    const path = fc.tuple(fc.constantFrom('/', '//', '/storage/file/', '/invoke/', '/control/', '/http/', '/storage/upload?path=', '/storage/put/', '/admin/'), fc.array(piece, { maxLength: 6 })).map(([start, parts]) => start + parts.join('/'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'), path, fc.boolean(), async (method, wanted, isSomebody) => {
        // Without a body nothing here is a good upload or a good command.
        const { status, body } = await send(method, wanted, isSomebody ? { 'x-openid': '' } : {}, '')

        expect(status).toBeGreaterThanOrEqual(200)
        expect(status).toBeLessThan(500)
        expect(body.toString()).not.toContain('root:')
      }),
      { numRuns },
    )
  }, 600_000)

  it('commands that make no sense are refused in words', async () => {
    const methods = ['setClock', 'advanceClock', 'fireTimer', 'openapi.script', 'openapi.journal', 'importDocuments', 'readDocuments', 'count', '__proto__', 'openapi', 'constructor']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), fc.oneof(badText, fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }).map((list) => JSON.stringify(list))), async (method, body) => {
        const { status } = await send('POST', `/control/${method}`, {}, body)

        expect(status).toBeLessThan(500)
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
    await cloud.control.setClock(null)
    await cloud.control.openapi.clearScripts()
    expect(Math.abs((await cloud.control.now()) - Date.now())).toBeLessThan(5_000)
  })

  it.each([
    ['/admin', /EXCEED_MAX_PAYLOAD_SIZE/],
    ['/invoke/plain', /data exceed max size/],
    ['/storage/upload?path=big', /-403001/],
  ])('%s refuses a huge body with an answer', async (path, refusal) => {
    expect((await send('POST', path, { 'x-openid': 'ann' }, Buffer.alloc(20 * MB, 'x'))).body.toString()).toMatch(refusal)
  })

  it('a body that never ends is cut off, and the next request is served', async () => {
    const endless = startRequest({ host: '127.0.0.1', port: cloud.port, method: 'POST', path: '/admin' })
    endless.on('error', () => {})
    endless.write('{"action":')
    await new Promise((resolve) => setTimeout(resolve, 50))
    endless.destroy()

    expect((await send('GET', '/health', {})).status).toBe(200)
  })
})
