import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoke, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const log: Record<string, unknown>[] = []
beforeAll(async () => {
  cloud = await startFixtureCloud(
    { rows: [{ name: 'a', keys: { a: 1 } }] },
    { log: (line) => log.push(line), functionSettings: { probe: { timeoutMs: 20_000, memoryMb: 64, env: { GREETING: 'hello' } }, 'other-probe': { timeoutMs: 20_000, memoryMb: 64 }, 'brief-probe': { timeoutMs: 1_000 } }, strict: true },
  )
})
afterAll(() => cloud.stop())

describe('functions', () => {
  it('hands the event over with the caller, never with one that the client claims', async () => {
    const { result } = await invoke<{ event: unknown }>(cloud, 'plain', { a: 1, userInfo: { openId: 'forged' } }, 'ann')

    expect(result.event).toEqual({ a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'ann' } })
  })

  it('keeps identities apart over 100 parallel calls, and reuses warm instances', async () => {
    const openids = Array.from({ length: 100 }, (_, n) => `person-${n}`)

    const seen = await Promise.all(openids.map((openid) => probe(cloud, async ({ cloud: sdk, db }) => (await db.collection('rows').limit(1).get(), sdk.getWXContext().OPENID), null, { openid })))
    const { result } = await invoke<{ calls: number }>(cloud, 'plain', {})

    expect(seen).toEqual(openids)
    expect(result.calls).toBeGreaterThan(1)
  })

  it('fires a timer without a person', async () => {
    const result = (await cloud.control.fireTimer('plain', 'nightly')) as { event: unknown }

    expect(result.event).toEqual({ Type: 'Timer', TriggerName: 'nightly', Time: expect.any(String) as string })
    expect((await cloud.control.counters()).at(-1)).toMatchObject({ functionName: 'plain', openid: '' })
    await expect(cloud.control.fireTimer('plain', 'absent')).rejects.toThrow(/no timer/)
  })

  it.each([
    ['a function that is missing', 'absent', '() => 1', -501000],
    ['a function that cannot load', 'broken', '() => 1', -504002],
    ['an error', 'probe', '() => { throw new Error("boom"); }', -504002],
    ['a result that is no JSON', 'probe', '() => { const a = {}; a.a = a; return a; }', -504002],
    ['an exit', 'probe', '() => process.exit(3)', -504002],
    ['an error later', 'probe', '() => new Promise(() => setTimeout(() => { throw new Error("late"); }, 1))', -504002],
    ['a loop', 'brief-probe', '() => { for (;;); }', -504003],
    ['no answer', 'brief-probe', '() => new Promise(() => {})', -504003],
    ['a full heap', 'probe', '() => { const a = []; for (;;) a.push(new Array(1000).fill(a.length)); }', -504002],
  ])('answers %s, and goes on', async (_name, name, code, errCode) => {
    const reply = await invoke(cloud, name, { code })

    expect(reply.error?.errCode).toBe(errCode)
    expect(await probe(cloud, () => 'alive')).toBe('alive')
  })

  it.each([
    ['an error', 'other-probe', '() => { throw new Error("boom"); }', 'FUNCTIONS_EXECUTE_FAIL', /Error: boom/],
    ['an exit', 'other-probe', '() => process.exit(3)', 'FUNCTIONS_EXECUTE_FAIL', /^callFunction:fail 3 code exit unexpected/],
    ['no answer', 'brief-probe', '() => new Promise(() => {})', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', /^callFunction:fail Invoking task timed out after 1 seconds/],
    ['a full heap', 'other-probe', '() => { const a = []; for (;;) a.push(new Array(1000).fill(a.length)); }', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', /^callFunction:fail Task memory exceeded 64 MB/],
  ])('tells a function that called another of %s', async (_name, name, code, expected, message) => {
    const seen = await probe<{ code: string; message: string }>(cloud, ({ cloud: sdk }, call) => sdk.callFunction(call).catch((error: { code: string; message: string }) => ({ code: error.code, message: error.message })), { name, data: { code } })

    expect(seen).toEqual({ code: expected, message: expect.stringMatching(message) as string })
  })

  it('replaces an instance that ends after its answer', async () => {
    const answered = await invoke(cloud, 'other-probe', { code: '() => { setTimeout(() => { throw new Error("after the answer"); }, 10); return "answered"; }' })
    await expect.poll(() => log.filter(({ text }) => String(text).startsWith('Error: after the answer'))).toHaveLength(1)

    expect(answered.result).toBe('answered')
    expect((await invoke(cloud, 'other-probe', { code: '() => "alive"' })).result).toBe('alive')
  })

  it('gives the configured environment, a context, and null for nothing', async () => {
    const seen = await probe<{ greeting: string; context: Record<string, unknown>; secret: unknown }>(cloud, ({ context }) => ({ greeting: process.env.GREETING, context, secret: process.env.HOME }))

    expect(seen).toMatchObject({ greeting: 'hello', context: { function_name: 'probe', time_limit_in_ms: 20_000, memory_limit_in_mb: 64 } })
    expect(seen.secret).toBeUndefined()
    expect(await probe(cloud, () => undefined)).toBeNull()
  })

  it('logs what function code prints', async () => {
    await probe(cloud, () => console.log('seen', { a: 1 }))

    expect(log).toContainEqual(expect.objectContaining({ source: 'function', function: 'probe', level: 'log', text: 'seen { a: 1 }' }))
  })

  it('shows function code the cloud’s clock, at once', async () => {
    const at = Date.UTC(2030, 0, 1)
    await cloud.control.setClock(at)
    const [now, made, text, stored] = await probe<[number, number, string, number]>(cloud, async ({ db }) => {
      await db.collection('rows').add({ data: { _id: 'dated', at: db.serverDate() } })
      return [Date.now(), new Date().getTime(), Date(), (await db.collection('rows').doc('dated').get()).data.at.getTime()]
    })
    await cloud.control.advanceClock(3_600_000)
    const later = await probe<number>(cloud, () => Date.now())
    await cloud.control.setClock(null)
    const real = await probe<number>(cloud, () => Date.now())

    for (const seen of [now, made, stored]) expect(Math.abs(seen - at)).toBeLessThan(5_000)
    expect(text).toContain('2030')
    expect(later - now).toBeGreaterThanOrEqual(3_600_000)
    expect(Math.abs(real - Date.now())).toBeLessThan(5_000)
  })

  it('counts trips, documents and bytes of each invocation', async () => {
    await cloud.control.importDocuments('rows', Array.from({ length: 600 }, (_, n) => ({ _id: `r${n}`, a: n % 3, b: n })))
    await cloud.control.resetCounters()

    const event = { operation: 'rows.list', code: 'async ({ db }) => (await db.collection("rows").where({ a: 1 }).limit(10).get()).data.length', note: '字' }

    await invoke(cloud, 'probe', event, 'ann')

    expect(await cloud.control.counters()).toEqual([
      expect.objectContaining({
        bytesIn: Buffer.byteLength(JSON.stringify({ ...event, userInfo: { appId: 'wx0000000000000000', openId: 'ann' } })),
        bytesOut: '10'.length,
        functionName: 'probe',
        operationLabel: 'rows.list',
        openid: 'ann',
        trips: 1,
        examined: 10,
        returned: 10,
        queries: [{ collection: 'rows', action: 'getDocument', shape: '{a:?}', index: 'a', examined: 10, returned: 10, bytes: expect.any(Number) as number, ms: expect.any(Number) as number }],
      }),
    ])
  })

  it('counts the bytes that a query answers with, none for a count, and one cold start for an instance', async () => {
    await cloud.control.importDocuments('rows', [{ _id: 'dated', a: 'one' }])
    await cloud.control.resetCounters()
    const code = 'async ({ db }) => { const wanted = db.collection("rows").where({ a: "one" }); await wanted.get(); await wanted.count(); }'

    // The instance of web has not served anybody yet.
    await invoke(cloud, 'web', { queryStringParameters: {} })
    await invoke(cloud, 'web', { queryStringParameters: {} })
    await invoke(cloud, 'probe', { code })

    const [cold, warm, reading] = await cloud.control.counters()
    expect([cold?.isColdStart, warm?.isColdStart]).toEqual([true, false])
    expect(reading?.queries.map(({ bytes }) => bytes)).toEqual([Buffer.byteLength('{"_id":"dated","a":"one"}'), 0])
  })

  it('refuses a scan in strict mode, and says which index would serve', async () => {
    const message = await probe<string>(cloud, ({ db, _ }) => db.collection('rows').where({ b: _.gt(595), a: 1, c: 2 }).orderBy('d', 'desc').get().catch((error: { errMsg: string }) => error.errMsg))
    const scanned = await probe<string>(cloud, ({ db }) => db.collection('rows').where({ b: 5 }).get().catch((error: { errMsg: string }) => error.errMsg))

    expect(scanned).toContain('rows examined 601 documents for 1, by a full scan. Query {b:?}. An index that would serve it: { b: 1 }')
    expect(message).not.toContain('strict')
  })
})
