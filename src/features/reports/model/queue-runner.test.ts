import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { createUlid } from '@/shared/domain/ulid'
import { DAY, HOUR, MINUTE } from '@/shared/domain/time'
import { AppError, type ErrorCode } from '@/shared/errors'
import { localNumberOf, type QueueEntry, type Receipt } from './queue-entry'
import { nextToSend } from './queue-reducer'
import { createQueueRunner, type QueuePorts, uploadPath } from './queue-runner'

const START = Date.parse('2026-07-16T10:00:00+08:00')
const PERSON = 'a'.repeat(26)

/** What the world does to one call of the runner. */
type Fate = 'ok' | 'lost-before' | 'lost-after' | 'unavailable' | 'killed-before' | 'killed-after'
const FATES: readonly Fate[] = ['ok', 'lost-before', 'lost-after', 'unavailable', 'killed-before', 'killed-after']

/** A phone whose storage survives, a server that counts, and a network that does what `fates` says. */
class World {
  stored: QueueEntry[] = []
  uploads = new Map<string, string>()
  reports = new Map<string, { number: string; fileIds: string[]; answers: number }>()
  takenIds = new Set<string>()
  files = new Set<string>()
  now = START
  isOnline = true
  refusal: ErrorCode | undefined
  private seed = 1

  constructor(private readonly fates: Fate[] = []) {}

  random = () => {
    this.seed = (this.seed * 48271) % 2147483647
    return this.seed / 2147483647
  }

  addEntry(photos = 2): QueueEntry {
    const id = createUlid(this.now, this.random)
    const names = Array.from({ length: photos }, (_, index) => `${id}-${index}.jpg`)
    names.forEach((name) => this.files.add(name))
    return {
      id,
      localNumber: localNumberOf(id),
      content: { categoryCode: 'B1', capturedAt: this.now },
      photos: names.map((name) => ({ name, bytes: 1000, fileId: null })),
      attempts: 0,
      queuedAt: this.now,
      freshSince: this.now,
      phase: { kind: 'queued' },
    }
  }

  ports(): QueuePorts {
    return {
      load: () => structuredClone(this.stored),
      save: (entries) => void (this.stored = structuredClone(entries)),
      now: () => this.now,
      newId: () => createUlid(this.now, this.random),
      isOnline: () => this.isOnline,
      personId: async () => PERSON,
      readPhoto: async ({ name }) => {
        if (!this.files.has(name)) throw new AppError('PHOTO_NOT_FOUND')
        return name
      },
      removePhotos: (photos) => photos.forEach(({ name }) => this.files.delete(name)),
      upload: (cloudPath, filePath) =>
        this.pass(() => {
          this.uploads.set(cloudPath, filePath)
          return `cloud://env/${cloudPath}`
        }),
      submit: (entry, fileIds) => this.pass(() => this.accept(entry, fileIds)),
    }
  }

  private accept(entry: QueueEntry, fileIds: string[]): Receipt {
    if (this.refusal) throw new AppError(this.refusal)
    if (this.takenIds.has(entry.id)) throw new AppError('REPORT_ID_TAKEN')
    const stored = this.reports.get(entry.id) ?? { number: receiptNumber(entry.id), fileIds, answers: 0 }
    this.reports.set(entry.id, { ...stored, answers: stored.answers + 1 })
    return { reportId: entry.id, number: stored.number, communityName: '', receivedAt: this.now, dueAt: null, isDemo: false }
  }

  private async pass<T>(effect: () => T): Promise<T> {
    const fate = this.fates.shift() ?? 'ok'
    if (fate === 'killed-before') return new Promise(() => undefined)
    if (fate === 'lost-before') throw new AppError('NETWORK')
    if (fate === 'unavailable') throw new AppError('UNAVAILABLE')
    const result = effect()
    if (fate === 'killed-after') return new Promise(() => undefined)
    if (fate === 'lost-after') throw new AppError('TIMEOUT')
    return result
  }

  /** The app lives until it is killed or at rest, then is started again, until nothing waits. */
  async liveUntilSent(): Promise<void> {
    for (let life = 0; life < 200; life++) {
      const runner = createQueueRunner(this.ports())
      runner.dispatch({ type: 'restarted' })
      await Promise.race([runner.run(), settle()])
      if (this.stored.every(({ phase }) => phase.kind === 'receipted')) return
      this.now += HOUR / 4
    }
  }
}

/** Longer than any chain of resolved promises here: what is not done by then hangs for ever. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the queue runner', () => {
  it('loses no report and sends none twice, whatever is lost, late or killed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...FATES), { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), async (fates, count) => {
        const world = new World([...fates])
        const runner = createQueueRunner(world.ports())
        const ids: string[] = []
        for (let index = 0; index < count; index++) {
          const entry = world.addEntry((index % 3) + 1)
          ids.push(entry.id)
          runner.dispatch({ type: 'added', entry })
        }

        await world.liveUntilSent()

        expect([...world.reports.keys()].sort()).toEqual([...ids].sort())
        for (const entry of world.stored) {
          expect(entry.phase).toMatchObject({ kind: 'receipted', receipt: { number: world.reports.get(entry.id)?.number } })
        }
        expect(world.uploads.size).toBe(world.stored.reduce((sum, entry) => sum + entry.photos.length, 0))
      }),
    )
  }, 600_000)

  it('keeps the receipt when the same acknowledgement comes again, or a late failure', () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    const entry = world.addEntry()
    const receipt: Receipt = { reportId: entry.id, number: 'HS1', communityName: '', receivedAt: START, dueAt: null, isDemo: false }
    runner.dispatch({ type: 'added', entry })
    runner.dispatch({ type: 'receipted', id: entry.id, receipt })

    runner.dispatch({ type: 'receipted', id: entry.id, receipt: { ...receipt, number: 'HS2' } })
    runner.dispatch({ type: 'failed', id: entry.id, code: 'TIMEOUT', newId: 'x' })
    runner.dispatch({ type: 'added', entry })

    expect(world.stored).toHaveLength(1)
    expect(world.stored[0]?.phase).toEqual({ kind: 'receipted', receipt })
  })

  it('sends one at a time although asked five times at once', async () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    runner.dispatch({ type: 'added', entry: world.addEntry() })

    await Promise.all(Array.from({ length: 5 }, () => runner.run()))

    expect([...world.reports.values()].map(({ answers }) => answers)).toEqual([1])
  })

  it('takes a new id and uploads again when the id is somebody else\'s, and keeps its local number', async () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    const entry = world.addEntry(1)
    world.takenIds.add(entry.id)
    runner.dispatch({ type: 'added', entry })

    await runner.run()

    const [sent] = world.stored
    expect(sent?.id).not.toBe(entry.id)
    expect(sent?.localNumber).toBe(entry.localNumber)
    expect(world.reports.get(sent?.id ?? '')?.fileIds).toEqual([`cloud://env/${uploadPath(PERSON, sent?.id ?? '', 'before', 0)}`])
  })

  it('stops at what only the person can change, keeps the photos, and goes on after the change', async () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    const entry = world.addEntry()
    world.refusal = 'COMMUNITY_REQUIRED'
    runner.dispatch({ type: 'added', entry })
    await runner.run()
    expect(world.stored[0]?.phase).toMatchObject({ kind: 'refused', code: 'COMMUNITY_REQUIRED' })
    expect(nextToSend(world.stored, world.now + DAY)).toBeUndefined()
    expect(world.files.size).toBe(2)

    world.refusal = undefined
    runner.dispatch({ type: 'amended', id: entry.id, content: { ...entry.content, communityCode: '420202001001' }, photos: entry.photos })
    await runner.run()

    expect(world.stored[0]?.phase.kind).toBe('receipted')
    expect(world.files.size).toBe(0)
  })

  it('waits for the time that a rate limit names', () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    const entry = world.addEntry()
    const retryAt = START + HOUR
    runner.dispatch({ type: 'added', entry })

    runner.dispatch({ type: 'failed', id: entry.id, code: 'RATE_LIMITED', fields: { retryAt: String(retryAt) }, newId: 'x' })

    expect(nextToSend(world.stored, retryAt - 1)).toBeUndefined()
    expect(nextToSend(world.stored, retryAt)?.id).toBe(entry.id)
  })

  it('asks after seven days instead of sending, and forgets receipts after a day', async () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    world.isOnline = false
    const entry = world.addEntry()
    runner.dispatch({ type: 'added', entry })
    world.now += 7 * DAY + MINUTE
    world.isOnline = true

    await runner.run()
    expect(world.stored[0]?.phase.kind).toBe('expired')
    expect(world.reports.size).toBe(0)

    runner.dispatch({ type: 'renewed', id: entry.id })
    await runner.run()
    expect(world.reports.size).toBe(1)
    world.now += DAY + MINUTE
    await runner.run()
    expect(world.stored).toEqual([])
  })

  it('asks the person to take the photo again when the phone has lost it', async () => {
    const world = new World()
    const runner = createQueueRunner(world.ports())
    const entry = world.addEntry(1)
    world.files.clear()
    runner.dispatch({ type: 'added', entry })

    for (let attempt = 0; attempt < 3; attempt++) {
      await runner.run()
      world.now += HOUR
    }

    expect(world.stored[0]?.phase).toMatchObject({ kind: 'refused', code: 'PHOTO_NOT_FOUND' })
  })
})
