import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectControl } from '../control/connect-control.ts'
import { callOpenapi } from '../testing/call-openapi.ts'
import { withDurableCloud } from '../testing/durable-cloud.ts'
import { invoke, probe } from '../testing/probe.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'

let cloud: LocalCloud
const printed: unknown[] = []
beforeAll(async () => {
  const settings = { timeoutMs: 20_000 }
  cloud = await startFixtureCloud({ notes: [], signals: [], stray: [] }, { log: ({ text }) => printed.push(text), functionSettings: { probe: settings, 'other-probe': settings } })
})
afterAll(() => cloud.stop())

const isPrinted = (text: string) => expect.poll(() => printed.includes(text), { timeout: 20_000, interval: 10 }).toBe(true)
const ids = async (): Promise<unknown[]> => (await cloud.control.readDocuments('notes')).map(({ _id }) => _id)

it('goes back by HTTP, with documents, files, the clock and what function instances remember', async () => {
  const control = connectControl(cloud.url)
  const use = () =>
    probe(cloud, async ({ cloud: sdk, db, state }) => {
      state.calls = (state.calls ?? 0) + 1
      await db.collection('notes').add({ data: { n: 1 } })
      const { fileID } = await sdk.uploadFile({ cloudPath: 'note.txt', fileContent: Buffer.from(`of call ${state.calls}`) })
      const { fileContent } = await sdk.downloadFile({ fileID })
      return { calls: state.calls, notes: (await db.collection('notes').count()).total, file: fileContent.toString(), day: new Date().getUTCDate() }
    })
  await control.setClock(Date.parse('2026-03-01T00:00:00Z'))
  expect(await use()).toEqual({ calls: 1, notes: 1, file: 'of call 1', day: 1 })
  await control.snapshots.take('first of March')

  for (let round = 0; round < 2; round++) {
    await control.advanceClock(86_400_000)
    await use()
    await control.snapshots.restore('first of March')
    expect(await use()).toEqual({ calls: 1, notes: 2, file: 'of call 1', day: 1 })
  }
  expect(await control.snapshots.names()).toEqual(['first of March'])
  await expect(control.snapshots.restore('second')).rejects.toThrow('there is no snapshot "second"; there are: first of March')
  await control.snapshots.drop('first of March')
  expect(await control.snapshots.names()).toEqual([])
  await control.setClock(null)
})

it('accepts again a phone code and a consent that were used up since', async () => {
  await cloud.control.openapi.grantSubscription('ann', 'T')
  await cloud.control.snapshots.take('unused')
  const use = async () => [
    (await callOpenapi(cloud, 'phonenumber.getPhoneNumber', { code: 'code-1' }, 'ann')).errCode,
    (await callOpenapi(cloud, 'subscribeMessage.send', { touser: 'ann', templateId: 'T', data: {} }, 'ann')).errCode,
    (await cloud.control.openapi.journal()).length,
  ]

  const first = await use()
  expect((await use()).slice(0, 2)).toEqual([40029, 43101])
  await cloud.control.snapshots.restore('unused')

  expect(await use()).toEqual(first)
})

it('sees only what is committed of a transaction, which is gone after going back', async () => {
  await cloud.control.importDocuments('notes', [{ _id: 'settled', n: 1 }])
  const running = probe<{ error: string }>(cloud, async ({ db }) => {
    const transaction = await db.startTransaction()
    await transaction.collection('notes').doc('settled').update({ data: { n: 2 } })
    console.log('transaction open')
    const signalled = async (): Promise<boolean> => (await db.collection('signals').where({ _id: 'commit' }).count()).total > 0
    while (!(await signalled())) await new Promise((resolve) => setTimeout(resolve, 20))
    return { error: await transaction.commit().then(() => 'none', (error: { message: string }) => error.message) }
  })
  await isPrinted('transaction open')

  await cloud.control.snapshots.take('open')
  const restored = cloud.control.snapshots.restore('open')
  await cloud.control.importDocuments('signals', [{ _id: 'commit' }])

  expect((await running).error).toContain('[ResourceUnavailable.TransactionNotExist]')
  await restored
  expect(await cloud.control.readDocuments('notes', { _id: 'settled' })).toEqual([{ _id: 'settled', n: 1 }])
  expect(await cloud.control.count('signals')).toBe(0)
  // Its locks are gone with it.
  await probe(cloud, ({ db }) => db.collection('notes').doc('settled').update({ data: { n: 3 } }))
})

it('finishes running calls first, what they call too, and holds new ones until it is back', async () => {
  await cloud.control.snapshots.take('quiet')
  const before = await ids()
  const order: string[] = []
  const noting = <T>(what: string, promise: Promise<T>): Promise<T> => promise.finally(() => order.push(what))
  const running = noting('running', probe(cloud, async ({ cloud: sdk, db }) => {
    console.log('running call')
    while ((await db.collection('signals').count()).total === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const code = `({ db }) => db.collection('notes').add({ data: { _id: 'nested' } })`
    const { result } = await sdk.callFunction({ name: 'other-probe', data: { code } })
    return result._id
  }))
  await isPrinted('running call')

  const restored = noting('restored', cloud.control.snapshots.restore('quiet'))
  const also = noting('restored again', cloud.control.snapshots.restore('quiet'))
  const held = noting('held', probe<number>(cloud, async ({ db }) => {
    console.log('held call')
    return (await db.collection('notes').where({ _id: 'nested' }).count()).total
  }))
  const timer = noting('timer', cloud.control.fireTimer('plain', 'nightly'))
  const upload = noting('upload', fetch(`${cloud.url}/storage/upload?path=held.txt`, { method: 'POST', headers: { 'x-openid': 'ann' }, body: 'held' }))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(order).toEqual([])
  expect(printed).not.toContain('held call')
  await cloud.control.importDocuments('signals', [{ _id: 'go on' }])

  expect(await running).toBe('nested')
  await restored
  expect(order).toEqual(['running', 'restored'])
  expect(await held).toBe(0)
  expect(await timer).toMatchObject({ calls: 1 })
  expect(await (await upload).json()).toMatchObject({ fileID: expect.stringContaining('held.txt') as string })
  await also
  expect(await ids()).toEqual(before)
})

it('ends code that a function left running', async () => {
  await invoke(cloud, 'probe', {
    code: `({ db }) => {
      const write = () => db.collection('stray').add({ data: {} }).then(write, write);
      for (let n = 0; n < 8; n++) write();
    }`,
  })
  await expect.poll(() => cloud.control.count('stray'), { timeout: 20_000, interval: 10 }).toBeGreaterThan(20)

  await cloud.control.snapshots.take('stray')
  await cloud.control.snapshots.restore('stray')
  const left = await cloud.control.count('stray')
  await new Promise((resolve) => setTimeout(resolve, 200))

  expect(await cloud.control.count('stray')).toBe(left)
})

it('refuses what an invocation from before sends after it is over', async () => {
  const token = await probe<string>(cloud, () => process.env.WX_API_TOKEN)
  const count = async () => {
    const body = JSON.stringify({ action: 'database.calculateDocument', collectionName: 'notes', query: '{}', wxCloudApiToken: token })
    return (await fetch(`${cloud.url}/admin`, { method: 'POST', body })).status
  }
  expect(await count()).toBe(200)

  await cloud.control.snapshots.take('now')
  await cloud.control.snapshots.restore('now')

  expect(await count()).toBe(403)
})

it('serves a burst afterwards as before', async () => {
  await probe(cloud, () => 'right after a cold start')
  await cloud.control.snapshots.take('burst')
  await cloud.control.snapshots.restore('burst')
  printed.length = 0
  const calls = Array.from({ length: 6 }, () =>
    probe(cloud, async ({ db }) => {
      console.log('one of many')
      while ((await db.collection('signals').where({ _id: 'enough' }).count()).total === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }),
  )

  await expect.poll(() => printed.filter((text) => text === 'one of many').length, { timeout: 15_000, interval: 20 }).toBe(6)

  await cloud.control.importDocuments('signals', [{ _id: 'enough' }])
  await Promise.all(calls)
})

const durable = withDurableCloud()

it('is in the folder as it went back', async () => {
  const upload = (body: string) => fetch(`${durable.running.url}/storage/upload?path=a.txt`, { method: 'POST', headers: { 'x-openid': 'ann' }, body })
  await upload('before')
  await durable.running.control.openapi.grantSubscription('ann', 'T', 2)
  await durable.running.control.snapshots.take('before')
  await upload('after')
  await durable.running.control.openapi.turnMessages('ann', false)
  await durable.running.control.snapshots.restore('before')

  await durable.restart()

  expect(await durable.running.control.snapshots.names()).toEqual([])
  expect(await durable.running.control.openapi.grantSubscription('ann', 'T')).toBe(true)
  const content = await probe(durable.running, async ({ cloud: sdk }) => (await sdk.downloadFile({ fileID: 'cloud://local-dev.6c6f-local-dev-1250000000/a.txt' })).fileContent.toString())
  expect(content).toBe('before')
})
