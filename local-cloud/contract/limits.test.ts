import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../ejson.ts'
import type { Limits } from '../limits.ts'
import { documentSize } from '../store/document-size.ts'
import { type Inside, invoke, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

/** Small, so that what is one byte over is made at once; each far enough from the others not to meet them. */
const LIMITS: Limits = {
  documentBytes: 1_000,
  queryAnswerBytes: 1_500,
  requestBytes: 20_000,
  clientDataBytes: 10_000,
  functionEventBytes: 12_000,
  functionResultBytes: 15_000,
  httpTextBytes: 2_000,
  httpBodyBytes: 6_000,
  uploadBytes: 3_000,
}

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ docs: [], answers: [] }, { limits: LIMITS, httpAccess: { '/open': 'web' } })
})
afterAll(() => cloud.stop())

const pad = (bytes: number): string => 'x'.repeat(bytes)
const stored = async (id: string): Promise<Document | undefined> => (await cloud.control.readDocuments('docs', { _id: id }))[0] as Document | undefined

interface Refused {
  errCode?: number
  code?: string
  message: string
}

/** Run code in a function; a refusal is its result. */
const attempt = <T>(code: (inside: Inside, input: never) => unknown, input: unknown): Promise<{ result: T } | Refused> =>
  probe(
    cloud,
    async (inside, { code: text, input: given }: { code: string; input: unknown }) => {
      try {
        return { result: await new Function(`return (${text})`)()(inside, given) }
      } catch (error) {
        const { errCode, code: name, errMsg, message } = error as { errCode?: number; code?: string; errMsg?: string; message: string }
        return { errCode, code: name, message: errMsg ?? message }
      }
    },
    { code: code.toString(), input },
  )

type Write = (inside: Inside, input: { id: string; text: string }) => unknown

/** Ways to write: what is there before, the write, and the document that it leads to. */
const WRITES: [name: string, before: Document | null, write: Write, after: (text: string) => Document, message: RegExp][] = [
  ['add', null, ({ db }, { id, text }) => db.collection('docs').add({ data: { _id: id, text } }), (text) => ({ text }), /\[FailedOperation\.Insert\] .*object to insert too large\. size in bytes: 1001, max size: 1000/],
  ['set, new', null, ({ db }, { id, text }) => db.collection('docs').doc(id).set({ data: { text } }), (text) => ({ text }), /object to insert too large/],
  ['set, in place', { n: 1 }, ({ db }, { id, text }) => db.collection('docs').doc(id).set({ data: { text } }), (text) => ({ text }), /Resulting document after update is larger than 1000/],
  ['update', { n: 1 }, ({ db }, { id, text }) => db.collection('docs').doc(id).update({ data: { text } }), (text) => ({ n: 1, text }), /\[FailedOperation\.Update\] .*Resulting document after update is larger than 1000/],
  ['update where', { n: 1 }, ({ db }, { id, text }) => db.collection('docs').where({ _id: id }).update({ data: { text } }), (text) => ({ n: 1, text }), /Resulting document/],
  ['push', { list: ['a'] }, ({ db, _ }, { id, text }) => db.collection('docs').doc(id).update({ data: { list: _.push([text]) } }), (text) => ({ list: ['a', text] }), /Resulting document/],
  ['rename', { text: '' }, ({ db, _ }, { id, text }) => db.collection('docs').doc(id).update({ data: { text: _.rename(text) } }), (text) => ({ [text]: '' }), /Resulting document/],
  ['add in a transaction', null, ({ db }, { id, text }) => db.runTransaction((transaction: Inside) => transaction.collection('docs').add({ data: { _id: id, text } })), (text) => ({ text }), /object to insert too large/],
  ['update in a transaction', { n: 1 }, ({ db }, { id, text }) => db.runTransaction((transaction: Inside) => transaction.collection('docs').doc(id).update({ data: { text } })), (text) => ({ n: 1, text }), /Resulting document/],
]

describe('the size of a document', () => {
  it.each(WRITES)('%s: as large as the limit is stored, a byte more is refused and changes nothing', async (name, before, write, after, message) => {
    const [fits, over] = [`${name}, fits`, `${name}, over`]
    if (before) await cloud.control.importDocuments('docs', [fits, over].map((id) => ({ _id: id, ...before })))
    const textFor = (id: string): string => pad(LIMITS.documentBytes - documentSize({ _id: id, ...after('') }))

    const taken = await attempt(write, { id: fits, text: textFor(fits) })
    const refused = await attempt(write, { id: over, text: `${textFor(over)}x` })

    expect(taken).toHaveProperty('result')
    expect(await stored(fits)).toEqual({ _id: fits, ...after(textFor(fits)) })
    expect(documentSize((await stored(fits))!)).toBe(LIMITS.documentBytes)
    expect(refused).toMatchObject({ errCode: -502001, message: expect.stringMatching(message) as string })
    expect(await stored(over)).toEqual(before ? { _id: over, ...before } : undefined)
  })

  it('a transaction that is refused for it is over, with all that it wrote before', async () => {
    const outcome = await attempt<string>(
      async ({ db }, text: string) => {
        const transaction = await db.startTransaction()
        await transaction.collection('docs').add({ data: { _id: 'earlier' } })
        await transaction.collection('docs').add({ data: { _id: 'larger', text } }).catch(() => null)
        return transaction.commit().catch((error: { code: string }) => error.code)
      },
      pad(LIMITS.documentBytes),
    )

    expect(outcome).toEqual({ result: 'DATABASE_TRANSACTION_FAIL' })
    expect(await stored('earlier')).toBeUndefined()
  })

  it('a document of 100 levels is stored, one of 101 is refused', async () => {
    const nest = async ({ db }: Inside, [id, levels]: [string, number]): Promise<string> => {
      let deep: object = {}
      // The document itself is a level, and so is the object that is there already.
      for (let level = 2; level < levels; level++) deep = { a: deep }
      return (await db.collection('docs').add({ data: { _id: id, deep } }))._id
    }

    expect(await attempt(nest, ['deep', 100])).toEqual({ result: 'deep' })
    expect(await attempt(nest, ['deeper', 101])).toMatchObject({ errCode: -501007 })
    expect(await stored('deeper')).toBeUndefined()
  })

  it('nothing larger comes in as a world either', async () => {
    await expect(cloud.control.importDocuments('docs', [{ _id: 'small' }, { _id: 'world', text: pad(LIMITS.documentBytes) }])).rejects.toThrow(/larger than 1000/)

    expect(await stored('small')).toBeUndefined()
  })
})

/** Ways to read, and the errCode of a refusal: for a pipeline the SDK knows none. */
const READS: [name: string, errCode: number, read: (inside: Inside) => unknown][] = [
  ['get', -502001, async ({ db }) => (await db.collection('answers').get()).data.length],
  ['aggregate', -1, async ({ db }) => (await db.collection('answers').aggregate().match({}).end()).list.length],
]

describe('the size of an answer', () => {
  it.each(READS)('%s: as large as the limit is answered, a byte more is refused', async (_name, errCode, read) => {
    const half = pad(LIMITS.queryAnswerBytes / 2 - '{"_id":"a","text":""}'.length)
    await cloud.control.importDocuments('answers', [{ _id: 'a', text: half }, { _id: 'b', text: half }])
    const fits = await attempt<number>(read, null)
    await cloud.control.importDocuments('answers', [{ _id: 'b', text: `${half}x` }])

    expect(fits).toEqual({ result: 2 })
    expect(await attempt(read, null)).toMatchObject({ errCode, message: expect.stringContaining('an answer of 1501 bytes is larger than 1500') as string })
  })
})

const invocations = async (): Promise<number> => (await cloud.control.counters()).length

describe('the size of what functions are handed and return', () => {
  /** An event of so many bytes for a function that returns 1. */
  const eventOf = (bytes: number): object => ({ code: '() => 1', input: pad(bytes - JSON.stringify({ code: '() => 1', input: '' }).length) })

  it('a client hands over as much as the limit, and a byte more runs nothing', async () => {
    const fits = await invoke(cloud, 'probe', eventOf(LIMITS.clientDataBytes))
    const before = await invocations()
    const over = await invoke(cloud, 'probe', eventOf(LIMITS.clientDataBytes + 1))

    expect(fits.result).toBe(1)
    expect(over.error).toEqual({ errCode: -1, errMsg: 'cloud.callFunction:fail Error: data exceed max size' })
    expect(await invocations()).toBe(before)
  })

  it('a function hands another as much as the limit, and a byte more runs nothing', async () => {
    const call = async ({ cloud: sdk }: Inside, data: object): Promise<unknown> => (await sdk.callFunction({ name: 'other-probe', data })).result
    const sized = (inside: Inside, [code, bytes]: [string, number]): unknown =>
      new Function(`return (${code})`)()(inside, { code: '() => 1', input: 'x'.repeat(bytes - JSON.stringify({ code: '() => 1', input: '' }).length) })
    const fits = await attempt(sized, [call.toString(), LIMITS.functionEventBytes])
    const before = await invocations()
    const over = await attempt(sized, [call.toString(), LIMITS.functionEventBytes + 1])

    expect(fits).toEqual({ result: 1 })
    expect(over).toMatchObject({ errCode: -1, code: 'EXCEED_MAX_PAYLOAD_SIZE' })
    // The function that called, and nobody else.
    expect(await invocations()).toBe(before + 1)
  })

  it('a function returns as much as the limit; after a byte more it is still there', async () => {
    const returning = (bytes: number): Promise<{ result: string; error?: { errCode: number; errMsg: string } }> =>
      invoke(cloud, 'probe', { code: '({ state }, length) => { state.runs = (state.runs ?? 0) + 1; return "x".repeat(length - 2) }', input: bytes })

    const fits = await returning(LIMITS.functionResultBytes)
    const over = await returning(LIMITS.functionResultBytes + 1)

    expect(fits.result).toHaveLength(LIMITS.functionResultBytes - 2)
    expect(over.error).toEqual({ errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: The size of response exceeds the upper limit (15000)' })
    expect(await probe(cloud, ({ state }) => state.runs)).toBeGreaterThanOrEqual(2)
  })
})

describe('the size of a request', () => {
  const open = (init: RequestInit, query = ''): Promise<Response> => fetch(`${cloud.url}/http/open${query}`, init)
  const post = (type: string, bytes: number): Promise<Response> => open({ method: 'POST', headers: { 'content-type': type }, body: pad(bytes) })

  it.each<[type: string, limit: number]>([
    ['text/plain', LIMITS.httpTextBytes],
    ['application/json', LIMITS.httpTextBytes],
    ['application/octet-stream', LIMITS.httpBodyBytes],
  ])('HTTP access takes %s of %i bytes, and of a byte more nothing', async (type, limit) => {
    const fits = await post(type, limit)
    const before = await invocations()
    const over = await post(type, limit + 1)

    expect(fits.status).toBe(200)
    expect(over.status).toBe(413)
    expect(await over.json()).toEqual({ code: 'EXCEED_MAX_PAYLOAD_SIZE', message: expect.any(String) as string, requestId: expect.any(String) as string })
    expect(await invocations()).toBe(before)
  })

  it('HTTP access hands over no event that is too large for a function', async () => {
    const before = await invocations()
    const over = await open({}, `?long=${pad(LIMITS.functionEventBytes)}`)

    expect([over.status, ((await over.json()) as { code: string }).code]).toEqual([413, 'EXCEED_MAX_PAYLOAD_SIZE'])
    expect(await invocations()).toBe(before)
  })

  it('the SDK sends as much as the limit, and of a byte more nothing is done', async () => {
    const send = async (bytes: number, id: string): Promise<Record<string, unknown>> => {
      const request = { action: 'database.insertDocument', collectionName: 'docs', data: [JSON.stringify({ _id: id })], pad: '' }
      const body = JSON.stringify({ ...request, pad: pad(bytes - JSON.stringify(request).length) })
      return (await fetch(`${cloud.url}/admin`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json() as Promise<Record<string, unknown>>
    }

    expect(await send(LIMITS.requestBytes, 'sent')).toMatchObject({ data: { insertedIds: ['sent'] } })
    expect(await send(LIMITS.requestBytes + 1, 'unsent')).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE', requestId: expect.any(String) as string })
    expect(await stored('unsent')).toBeUndefined()
  })

  it('code sees a request that is too large as -501001', async () => {
    const outcome = await attempt(({ db }, text: string) => db.collection('docs').add({ data: Array.from({ length: 30 }, (_, n) => ({ _id: `many-${n}`, text })) }), pad(LIMITS.documentBytes - 100))

    expect(outcome).toMatchObject({ errCode: -501001, message: expect.stringContaining('exceeds the limit of 20000') as string })
    expect(await stored('many-0')).toBeUndefined()
  })

  it('a client uploads as much as the limit, and a byte more is not stored', async () => {
    const upload = async (bytes: number): Promise<unknown> => (await fetch(`${cloud.url}/storage/upload?path=client-${bytes}`, { method: 'POST', headers: { 'x-openid': 'ann' }, body: pad(bytes) })).json()

    expect(await upload(LIMITS.uploadBytes)).toEqual({ fileID: expect.stringContaining('client-3000') as string })
    expect(await upload(LIMITS.uploadBytes + 1)).toEqual({ error: { errCode: -403001, errMsg: expect.stringMatching(/^cloud\.uploadFile:fail /) as string } })
    expect(await sizeOf('client-3001')).toBeNull()
  })

  it('a function uploads as much as the limit, and a byte more is not stored', async () => {
    const upload = (bytes: number) => attempt(async ({ cloud: sdk }, length: number) => (await sdk.uploadFile({ cloudPath: `function-${length}`, fileContent: Buffer.alloc(length) })).fileID, bytes)

    expect(await upload(LIMITS.uploadBytes)).toHaveProperty('result')
    expect(await upload(LIMITS.uploadBytes + 1)).toMatchObject({ message: expect.stringContaining('EntityTooLarge') as string })
    expect(await sizeOf('function-3000')).toBe(3_000)
    expect(await sizeOf('function-3001')).toBeNull()
  })

  /** Bytes of a stored file; null when there is none. */
  const sizeOf = (path: string): Promise<number | null> =>
    probe(cloud, async ({ cloud: sdk }, fileID: string) => sdk.downloadFile({ fileID }).then(({ fileContent }: { fileContent: Buffer }) => fileContent.length, () => null), `cloud://local-dev.6c6f-local-dev-1250000000/${path}`)
})
