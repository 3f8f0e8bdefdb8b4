import { afterAll, beforeAll, expect, it } from 'vitest'
import { invoke, type Reply } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const log: Record<string, unknown>[] = []
beforeAll(async () => {
  cloud = await startFixtureCloud({ gate: [] }, { log: (line) => log.push(line), functionSettings: { probe: { timeoutMs: 40_000 }, 'other-probe': { timeoutMs: 40_000 } } })
})
afterAll(() => cloud.stop())

/** Stays until the gate is open, so that the test decides how many meet. */
const WAIT = `async ({ db }) => {
  console.log("in");
  while ((await db.collection("gate").count()).total === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log("out");
  return "done";
}`
const printed = (wanted: string): Record<string, unknown>[] => log.filter(({ text }) => text === wanted)

it('runs sixteen calls at once over all functions, each by itself, and answers all forty', async () => {
  const calls = Array.from({ length: 40 }, (_, n) => invoke(cloud, n % 2 === 0 ? 'probe' : 'other-probe', { code: WAIT }))
  await expect.poll(() => printed('in').length, { timeout: 30_000 }).toBe(16)
  // Time enough for a seventeenth to start, if anything let it.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(printed('in')).toHaveLength(16)
  await cloud.control.importDocuments('gate', [{ _id: 'open' }])
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
}, 60_000)

it('ends an idle instance of another function for one that has none', async () => {
  const reply = await invoke(cloud, 'plain', {})

  expect(reply.error).toBeUndefined()
})
