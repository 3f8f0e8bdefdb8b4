import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectControl } from '../index.ts'
import { invoke, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { Control, LocalCloud } from '../types.ts'

let cloud: LocalCloud
let control: Control
beforeAll(async () => {
  cloud = await startFixtureCloud({ rows: [] })
  control = connectControl(cloud.url)
})
afterEach(() => control.network.calm())
afterAll(() => cloud.stop())

const count = (): Promise<number> => cloud.control.count('rows')
const add = (): Promise<unknown> => probe(cloud, ({ db }) => db.collection('rows').add({ data: {} }))
const calls = async (): Promise<number> => (await invoke<{ calls: number }>(cloud, 'plain', {})).result.calls

describe('a disturbed network', () => {
  it('cuts so many requests, and none after', async () => {
    const before = await calls()
    await control.network.disturb({ kind: 'cut', where: 'client', times: 2 })

    await expect(calls()).rejects.toThrow('fetch failed')
    await expect(calls()).rejects.toThrow('fetch failed')
    expect(await calls()).toBe(before + 1)
  })

  it('loses the answer of what it has carried out', async () => {
    const before = await calls()
    await control.network.disturb({ kind: 'lose-answer', where: 'client', match: '/invoke/plain', times: 1 })

    await expect(calls()).rejects.toThrow('fetch failed')
    expect(await calls()).toBe(before + 2)
  })

  it('delivers twice', async () => {
    const before = await calls()
    await control.network.disturb({ kind: 'repeat', where: 'client', times: 1 })

    expect(await calls()).toBe(before + 2)
  })

  it('delivers late', async () => {
    await control.network.disturb({ kind: 'delay', delayMs: 300, times: 1 })
    const startedAt = performance.now()
    await calls()

    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290)
  })

  it('stands between a function and the database as well', async () => {
    await add()
    const before = await count()
    await control.network.disturb({ kind: 'lose-answer', where: 'function', times: 1 })
    await expect(add()).rejects.toThrow()
    expect(await count()).toBe(before + 1)

    await control.network.disturb({ kind: 'cut', where: 'function', times: 1 })
    await expect(add()).rejects.toThrow()
    expect(await count()).toBe(before + 1)

    await control.network.disturb({ kind: 'repeat', where: 'function', times: 1 })
    await add()
    expect(await count()).toBe(before + 3)
  })
})
