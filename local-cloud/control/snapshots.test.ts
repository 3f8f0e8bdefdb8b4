import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { find } from '../store/find.ts'
import { StorageRefusal } from '../storage/file-storage.ts'
import { casesOf } from '../testing/case-counts.ts'
import { type KeptServices, keptServices } from '../testing/kept-services.ts'
import { scratchFolder } from '../testing/scratch-folder.ts'

const numRuns = casesOf({ short: 25, thorough: 2_000 })
const DATABASE = { collections: { notes: { indexes: [{ name: 'n', keys: { n: 1 as const } }] }, empty: { indexes: [] } } }

const person = fc.constantFrom('ann', 'bob')
const path = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt')
const text = fc.constantFrom('good', '演示违规词', 'other')
const api = fc.constantFrom('security.msgSecCheck', 'security.mediaCheckAsync', 'subscribeMessage.send', 'phonenumber.getPhoneNumber')

interface Doing {
  input: fc.Arbitrary<unknown>
  run: (services: KeptServices, input: unknown) => unknown
}
const does = <T>(input: fc.Arbitrary<T>, run: (services: KeptServices, input: T) => unknown): Doing => ({ input, run: run as Doing['run'] })
const nothing = fc.constant(null)
const rule = fc.record({ times: fc.constantFrom(1, 2), match: fc.constantFrom('o', 'good'), fail: fc.constant({ errCode: 44990, errMsg: 'scripted' }) }, { requiredKeys: ['fail'] })

/** What can be done to a cloud, by name. Refusals are part of a history. */
const STEPS: Record<string, Doing> = {
  put: does(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.nat(5)), ({ store }, [_id, n]) => store.write((transaction) => transaction.replace(store.collection('notes'), { _id, n, at: new Date(n) }))),
  remove: does(fc.constantFrom('x', 'y', 'z'), ({ store }, _id) => store.write((transaction) => transaction.remove(store.collection('notes'), { _id }))),
  upload: does(fc.tuple(path, text, fc.oneof(person, nothing)), ({ storage }, [to, body, owner]) => storage.put(to, Buffer.from(body), owner).catch(refusalOf)),
  discard: does(path, ({ storage }, of) => storage.remove(storage.fileIdOf(of))),
  script: does(fc.tuple(api, rule), ({ openapi }, [name, scripted]) => openapi.script(name, scripted)),
  clearScripts: does(nothing, ({ openapi }) => openapi.clearScripts()),
  visit: does(person, ({ openapi }, openid) => openapi.visits.note(openid)),
  grant: does(person, ({ openapi }, openid) => openapi.subscriptions.grant(openid, 'T')),
  turn: does(fc.tuple(person, fc.boolean()), ({ openapi }, [openid, isOn]) => openapi.subscriptions.turn(openid, isOn)),
  call: does(fc.tuple(api, text, person), (services, [name, content, openid]) => call(services, name, content, openid)),
  deliver: does(nothing, ({ mediaChecks }) => mediaChecks.deliverAll()),
  advance: does(fc.nat(10_800_000), ({ clock }, ms) => clock.advance(ms)),
  disturb: does(fc.constantFrom(1, 2), ({ network }, times) => network.disturb({ kind: 'cut', times })),
  calm: does(nothing, ({ network }) => network.calm()),
}

type Step = [name: string, input: unknown]
const history = fc.array(fc.oneof(...Object.entries(STEPS).map(([name, { input }]) => fc.tuple(fc.constant(name), input))), { maxLength: 25 })

async function run(services: KeptServices, steps: Step[]): Promise<void> {
  for (const [name, input] of steps) await STEPS[name]!.run(services, input)
}

function refusalOf(error: unknown): number {
  if (!(error instanceof StorageRefusal)) throw error
  return error.errCode
}

function call({ call: send }: KeptServices, name: string, content: string, openid: string) {
  return send({ api: name, openid, request: { openid, version: 2, scene: 1, content, media_url: `http://x/${content}`, touser: openid, template_id: 'T', data: { thing1: { value: content } }, code: content } })
}

/** All that can be read without changing anything. */
async function stateOf({ clock, store, storage, openapi }: KeptServices) {
  const files = await Promise.all(['a.txt', 'b.txt', 'c/d.txt'].map(async (of) => [of, (await storage.read(of))?.body.toString()]))
  return { now: clock.now(), files, notes: store.read((snapshot) => find(snapshot, store.collection('notes'), { filter: {} }).documents), journal: openapi.journal() }
}

/** And what a fixed way of using everything answers, which uses things up. Ids are different each time. */
async function answersOf(services: KeptServices): Promise<string> {
  const { storage, network, mediaChecks, openapi, pushed } = services
  const answers: unknown[] = [await stateOf(services)]
  for (const openid of ['ann', 'bob']) {
    for (const content of ['good', '演示违规词', 'other']) {
      for (const name of ['security.msgSecCheck', 'phonenumber.getPhoneNumber', 'subscribeMessage.send', 'security.mediaCheckAsync']) answers.push(await call(services, name, content, openid))
    }
    answers.push(network.next('client', '/'), openapi.subscriptions.left(openid, 'T'), openapi.subscriptions.grant(openid, 'T'))
    answers.push(await storage.put('a.txt', Buffer.from('mine'), openid).catch(refusalOf))
  }
  pushed.length = 0
  answers.push(await mediaChecks.deliverAll(), [...pushed])
  return JSON.stringify(answers).replace(/[\da-f]{8}-[\da-f-]{27}/g, 'id')
}

let folder: string
beforeEach(() => {
  folder = scratchFolder('snapshots')
  // The present stands still, so that nothing but the histories moves the cloud's clock.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

const blobsOnDisk = (of: string): number => readdirSync(join(of, 'files')).length

it.each([{ isDurable: true }, { isDurable: false }])('goes back with everything that answers depend on ($isDurable: durable)', async ({ isDurable }) => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(history, history, history, async (before, after, later) => {
      const own = join(folder, String(round++))
      const services = keptServices(DATABASE, own, { isDurable })
      await run(services, before)
      await services.snapshots.take('here')
      const state = structuredClone(await stateOf(services))
      const answers = await answersOf(services)

      for (const since of [after, later]) {
        await run(services, since)
        await services.snapshots.restore('here')
        expect(await stateOf(services)).toEqual(state)
        expect(blobsOnDisk(own)).toBe(state.files.filter(([, body]) => body !== undefined).length)
        expect(await answersOf(services)).toBe(answers)
      }

      await services.snapshots.restore('here')
      services.stop()
      if (!isDurable) return
      const reopened = keptServices(DATABASE, own, { isDurable })
      const { notes, files } = await stateOf(reopened)
      expect(new Set(notes)).toEqual(new Set(state.notes))
      expect(files).toEqual(state.files)
      reopened.stop()
    }),
    { numRuns },
  )
})

it('keeps several, each by its name, and throws a file away when the last of them that had it is dropped', async () => {
  const services = keptServices(DATABASE, folder, { isDurable: false })
  const { snapshots, storage } = services
  const upload = (body: string) => storage.put('a.txt', Buffer.from(body), null)
  const read = async () => (await storage.read('a.txt'))?.body.toString()
  await upload('one')
  await snapshots.take('one')
  await snapshots.take('also one')
  await upload('two')
  await snapshots.take('two')
  await upload('three')
  expect(blobsOnDisk(folder)).toBe(3)

  await snapshots.restore('one')
  expect([await read(), blobsOnDisk(folder)]).toEqual(['one', 2])
  await snapshots.restore('two')
  expect(await read()).toBe('two')
  await snapshots.drop('one')
  expect(blobsOnDisk(folder)).toBe(2)
  await snapshots.restore('also one')
  expect(await read()).toBe('one')
  await snapshots.take('two')
  expect(blobsOnDisk(folder)).toBe(1)
  expect(snapshots.names()).toEqual(['also one', 'two'])
  await snapshots.drop('also one')
  await snapshots.drop('two')

  expect([await read(), blobsOnDisk(folder)]).toEqual(['one', 1])
  services.stop()
})

it('says which there are when there is none of a name', async () => {
  const { snapshots, stop } = keptServices(DATABASE, folder, { isDurable: false })

  await expect(snapshots.restore('x')).rejects.toThrow('there is no snapshot "x"; there are: none')
  await snapshots.take('first')
  await snapshots.take('second')
  await expect(snapshots.restore('x')).rejects.toThrow('there is no snapshot "x"; there are: first, second')
  await expect(snapshots.drop('x')).rejects.toThrow('there is no snapshot "x"')
  await expect(snapshots.take('')).rejects.toThrow('a snapshot needs a name')
  stop()
})

it('counts the time until a verdict on from where it was', async () => {
  const services = keptServices(DATABASE, folder, { isDurable: false })
  services.openapi.visits.note('ann')
  services.openapi.script('security.mediaCheckAsync', { delayMs: 1_000 })
  await call(services, 'security.mediaCheckAsync', 'good', 'ann')
  await vi.advanceTimersByTimeAsync(600)
  await services.snapshots.take('waiting')
  await vi.advanceTimersByTimeAsync(600)
  expect(services.pushed).toHaveLength(1)

  await services.snapshots.restore('waiting')
  await vi.advanceTimersByTimeAsync(399)
  expect(services.pushed).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)

  expect(services.pushed).toHaveLength(2)
  services.stop()
})

it('delivers a verdict that came due while it went back in its restored time, once', async () => {
  const services = keptServices(DATABASE, folder, { isDurable: false })
  services.openapi.visits.note('ann')
  services.openapi.script('security.mediaCheckAsync', { delayMs: 1_000 })
  await call(services, 'security.mediaCheckAsync', 'good', 'ann')
  await vi.advanceTimersByTimeAsync(600)
  await services.snapshots.take('waiting')
  let finish = (): void => {}
  const running = services.gate.enter(() => new Promise<void>((resolve) => (finish = resolve)))

  const restored = services.snapshots.restore('waiting')
  await vi.advanceTimersByTimeAsync(600)
  finish()
  await Promise.all([running, restored])
  await vi.advanceTimersByTimeAsync(399)
  expect(services.pushed).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(5_000)

  expect(services.pushed).toHaveLength(1)
  services.stop()
})

it('changes nothing when the file cannot be written, and goes on', async () => {
  const services = keptServices(DATABASE, folder, { isDurable: true })
  const { store, snapshots } = services
  const put = (n: number) => store.write((transaction) => transaction.replace(store.collection('notes'), { _id: 'x', n }))
  await put(1)
  await snapshots.take('one')
  await put(2)
  const refused = vi.spyOn(store.file!, 'write').mockImplementationOnce(() => {
    throw new Error('the disk is full')
  })

  await expect(snapshots.restore('one')).rejects.toThrow('the disk is full')
  refused.mockRestore()
  expect((await stateOf(services)).notes).toEqual([{ _id: 'x', n: 2 }])
  await snapshots.restore('one')

  expect((await stateOf(services)).notes).toEqual([{ _id: 'x', n: 1 }])
  services.stop()
})
