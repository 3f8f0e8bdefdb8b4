import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { invoke, type Reply } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

const OTHERS = Array.from({ length: 15 }, (_, number) => `other-${number}`)

/** Counts up a document of its own until the gate is open; what it counted itself must be what is stored. */
const COUNTING = `async ({ db, _ }, { id, gate }) => {
  console.log("in " + gate);
  const own = db.collection("turns").doc(id);
  let turns = 0;
  while ((await db.collection("gate").where({ _id: gate }).count()).total === 0) {
    await own.update({ data: { turns: _.inc(1) } });
    turns++;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { id, isRight: (await own.get()).data.turns === turns };
}`

/** How a function ends, and what its caller learns of it. Only the brief one may not take long, which a busy machine would not keep to. */
const FAULTS: [name: string, functionName: 'other-probe' | 'brief-probe', fault: string, error: { errCode: number; errMsg: string }][] = [
  ['an error', 'other-probe', 'throw new Error("boom")', { errCode: -504002, errMsg: expect.stringMatching(/^cloud\.callFunction:fail Error: errCode: -504002 functions execute fail \| errMsg: Error: boom\n/) as string }],
  ['an error that nobody catches', 'other-probe', 'setTimeout(() => { throw new Error("late") }); await new Promise(() => {})', { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: 145 code exit unexpected' }],
  ['a rejection that nobody handles', 'other-probe', 'Promise.reject(new Error("unhandled")); await new Promise(() => {})', { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: 145 code exit unexpected' }],
  ['process.exit', 'other-probe', 'process.exit(3)', { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: 3 code exit unexpected' }],
  ['a full heap', 'other-probe', 'const all = []; for (;;) all.push(new Array(1000).fill(all.length))', { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: Task memory exceeded 64 MB' }],
  ['an endless loop', 'brief-probe', 'for (let n = 0; ; n++) if (n % 1e8 === 0) console.log("looping")', { errCode: -504003, errMsg: 'cloud.callFunction:fail Error: errCode: -504003 functions execute timeout | errMsg: Invoking task timed out after 4 seconds' }],
  ['a promise that nobody settles', 'brief-probe', 'await new Promise(() => {})', { errCode: -504003, errMsg: 'cloud.callFunction:fail Error: errCode: -504003 functions execute timeout | errMsg: Invoking task timed out after 4 seconds' }],
]

let cloud: LocalCloud
const log: Record<string, unknown>[] = []
let others: Promise<Reply>[] = []
beforeAll(async () => {
  cloud = await startFixtureCloud(
    { gate: [], turns: [] },
    { log: (line) => log.push(line), functionSettings: { probe: { timeoutMs: 300_000 }, 'other-probe': { timeoutMs: 60_000, memoryMb: 64 }, 'brief-probe': { timeoutMs: 4_000 } } },
  )
  await startOthers()
}, 120_000)
afterAll(() => cloud.stop())

const printed = (wanted: string): number => log.filter(({ text }) => text === wanted).length
const open = (gate: string): Promise<number> => cloud.control.importDocuments('gate', [{ _id: gate }])
const turns = async (): Promise<number[]> => (await cloud.control.readDocuments('turns')).map((document) => Number(document.turns))
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function startOthers(): Promise<void> {
  await cloud.control.importDocuments('turns', OTHERS.map((_id) => ({ _id, turns: 0 })))
  others = OTHERS.map((id) => invoke(cloud, 'probe', { code: COUNTING, input: { id, gate: 'others' } }))
  await vi.waitFor(() => expect(printed('in others')).toBe(15), { timeout: 60_000 })
}

describe('while fifteen others run', () => {
  it.each(FAULTS)('%s takes down its instance alone, and the queue goes on', async (name, functionName, fault, error) => {
    const code = `async ({ db }, gate) => {
      console.log("in " + gate);
      while ((await db.collection("gate").where({ _id: gate }).count()).total === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      ${fault};
    }`
    const failing = invoke(cloud, functionName, { code, input: name })
    await expect.poll(() => printed(`in ${name}`), { timeout: 60_000 }).toBe(1)
    let isServed = false
    const waiting = invoke(cloud, 'plain', {}).then((reply) => {
      isServed = true
      return reply
    })
    await pause(300)
    const before = await turns()

    expect(isServed).toBe(false)
    await open(name)

    expect((await failing).error).toEqual(error)
    expect((await waiting).error).toBeUndefined()
    // Not one of the others has stopped for it.
    await expect.poll(async () => (await turns()).every((count, at) => count > before[at]!), { timeout: 60_000 }).toBe(true)
    expect(await invoke(cloud, functionName, { code: '() => "alive"' })).toMatchObject({ result: 'alive' })
  }, 120_000)

  it('the fifteen have counted right, and sixteen run at once again', async () => {
    await open('others')
    const replies = await Promise.all(others)
    const again = Array.from({ length: 20 }, (_, n) => invoke(cloud, 'probe', { code: COUNTING, input: { id: OTHERS[n % 15], gate: 'again' } }))
    await expect.poll(() => printed('in again'), { timeout: 60_000 }).toBe(16)
    await pause(500)
    expect(printed('in again')).toBe(16)
    await open('again')

    expect(replies.map(({ result }) => result)).toEqual(OTHERS.map((id) => ({ id, isRight: true })))
    expect((await Promise.all(again)).map(({ error }) => error)).toEqual(Array(20).fill(undefined))
  }, 120_000)

  it('what looped is at rest', async () => {
    const lines = printed('looping')
    await pause(1_000)

    expect(lines).toBeGreaterThan(0)
    expect(printed('looping')).toBe(lines)
  })

  it('the log says why a function ended', () => {
    expect(log).toContainEqual(expect.objectContaining({ source: 'function', function: 'other-probe', level: 'error', text: expect.stringContaining('Error: late') as string }))
  })
})
