import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { invoke, type Reply } from '../testing/probe.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const log: Record<string, unknown>[] = []
beforeAll(async () => {
  cloud = await startFixtureCloud({}, { log: (line) => log.push(line), functionSettings: { probe: { timeoutMs: 120_000 }, 'other-probe': { timeoutMs: 120_000 } } })
})
/** Gates are files: sixteen that ask a database in turn would keep the machine from what is tested. */
const gates = scratchFolder('gates')
const gateAt = (name: string): string => join(gates, name)
const open = (name: string): void => writeFileSync(gateAt(name), '')
afterAll(async () => {
  await cloud.stop()
  rmSync(gates, { recursive: true })
})

/** Stays until the gate is open, so that the test decides how many meet. */
const WAIT = `async (_, gate) => {
  console.log("in");
  const { existsSync } = process.getBuiltinModule("fs");
  while (!existsSync(gate)) await new Promise((resolve) => setTimeout(resolve, 50));
  console.log("out");
  return "done";
}`
const printed = (wanted: string): Record<string, unknown>[] => log.filter(({ text }) => text === wanted)

it('runs sixteen calls at once over all functions, each by itself, and answers all forty', async () => {
  const calls = Array.from({ length: 40 }, (_, n) => invoke(cloud, n % 2 === 0 ? 'probe' : 'other-probe', { code: WAIT, input: gateAt('open') }))
  await expect.poll(() => printed('in').length, { timeout: 60_000 }).toBe(16)
  // Time enough for a seventeenth to start, if anything let it.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(printed('in')).toHaveLength(16)
  open('open')
  const replies: Reply[] = await Promise.all(calls)

  let running = 0
  let most = 0
  for (const { text } of log) {
    if (text === 'in') most = Math.max(most, ++running)
    if (text === 'out') running--
  }
  expect(replies.map(({ result }) => result)).toEqual(Array(40).fill('done'))
  expect(most).toBe(16)
  expect(running).toBe(0)
  // Each line carries the request that printed it.
  const requests = printed('in').map(({ requestId }) => requestId)
  expect(new Set(requests)).toEqual(new Set(replies.map(({ requestId }) => requestId)))
  expect(requests).toHaveLength(40)
}, 120_000)

/** Keeps its number in its instance, says so, and beats on after its return until the instance ends; returns when it is released. */
const NUMBERED = `async ({ state }, { number, gate }) => {
  if (number !== null) { state.number = number; setInterval(() => console.log("beat " + number), 20).unref(); }
  console.log("numbered");
  const { existsSync } = process.getBuiltinModule("fs");
  while (!existsSync(gate)) await new Promise((resolve) => setTimeout(resolve, 50));
  return state.number ?? "new";
}`

it('at the cap ends the instance that has been idle longest, and no other', async () => {
  const numbers = Array.from({ length: 16 }, (_, number) => number)
  const run = (number: number | null, gate: string): Promise<Reply> => invoke(cloud, 'probe', { code: NUMBERED, input: { number, gate: gateAt(gate) } })
  const numbered = async (count: number): Promise<void> => expect.poll(() => printed('numbered').length, { timeout: 60_000 }).toBe(count)
  // Sixteen of one function; the fifth is the first to rest.
  const first = numbers.map((number) => run(number, `release-${number}`))
  await numbered(16)
  for (const number of [5, ...numbers.filter((other) => other !== 5)]) {
    open(`release-${number}`)
    expect((await first[number]!).result).toBe(number)
  }

  const other = await invoke<{ calls: number }>(cloud, 'plain', {})
  const beats = printed('beat 5').length
  const again = numbers.slice(1).map(() => run(null, 'all'))
  await numbered(16 + 15)
  const stillWarm = await invoke<{ calls: number }>(cloud, 'plain', {})
  // All fifteen are busy: now the other function's is the one that rests.
  const last = run(null, 'all')
  await numbered(16 + 16)
  open('all')

  const found = await Promise.all(again)
  expect([other.result.calls, stillWarm.result.calls]).toEqual([1, 2])
  expect(found.map(({ result }) => Number(result)).sort((a, b) => a - b)).toEqual(numbers.filter((number) => number !== 5))
  expect((await last).result).toBe('new')
  expect(printed('beat 5')).toHaveLength(beats)
  expect(printed('beat 6').length).toBeGreaterThan(0)
}, 120_000)
