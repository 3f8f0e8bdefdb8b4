import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Clock } from '../clock.ts'
import { Gate } from '../gate.ts'
import type { FunctionCall, FunctionService } from './function-service.ts'
import type { TimerTrigger } from './function-definition.ts'
import { Timers } from './timers.ts'

const beijing = (text: string): number => Date.parse(`${text}+08:00`)
const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

let clock: Clock
let fired: string[]
let timers: Timers | null = null

/** Timers by the clock over one function, which notes trigger and time of each call. */
function start(triggers: Record<string, string>, at: string): void {
  const list: TimerTrigger[] = Object.entries(triggers).map(([name, config]) => ({ name, config }))
  const invoke = async ({ event }: FunctionCall): Promise<{ requestId: string; result: string }> => {
    const { TriggerName, Time } = event as { TriggerName: string; Time: string }
    fired.push(`${TriggerName} ${Time}`)
    return { requestId: 'r', result: '' }
  }
  clock.set(beijing(at))
  timers = new Timers({ definitions: new Map([['f', { name: 'f', timers: list }]]), invoke } as unknown as FunctionService, clock, new Gate(), () => {})
  timers.start()
}

beforeEach(() => {
  vi.useFakeTimers()
  clock = new Clock()
  fired = []
})
afterEach(() => {
  timers?.stop()
  vi.useRealTimers()
})

it('fires each occurrence once, in its own time, for every trigger of a function', async () => {
  start({ fives: '*/5 * * * * * *', minute: '0 * * * * * *' }, '2026-03-01T10:00:57')

  await vi.advanceTimersByTimeAsync(14 * SECOND)

  expect(fired).toEqual(['fives 2026-03-01T02:01:00.000Z', 'minute 2026-03-01T02:01:00.000Z', 'fives 2026-03-01T02:01:05.000Z', 'fives 2026-03-01T02:01:10.000Z'])
})

it('loses no occurrence when the machine was busy', async () => {
  start({ each: '* * * * * * *' }, '2026-03-01T10:00:00')

  clock.advance(10 * SECOND)
  await vi.advanceTimersByTimeAsync(SECOND)

  expect(fired).toHaveLength(11)
  expect(new Set(fired).size).toBe(11)
})

it('lives in Beijing', async () => {
  start({ nightly: '0 0 2 * * * *' }, '2026-03-01T01:59:58')

  await vi.advanceTimersByTimeAsync(5 * SECOND)

  expect(fired).toEqual(['nightly 2026-02-28T18:00:00.000Z'])
})

it('after a leap forward fires each trigger once, for its last occurrence within a day', async () => {
  start({ minute: '0 * * * * * *', nightly: '0 0 2 * * * *', first: '0 0 0 1 * * *' }, '2026-02-28T12:00:30')

  clock.advance(3 * DAY)
  await vi.advanceTimersByTimeAsync(SECOND)

  expect(fired).toEqual(['minute 2026-03-03T04:00:00.000Z', 'nightly 2026-03-02T18:00:00.000Z'])
})

it('after a leap backward fires nothing, and then what comes again', async () => {
  start({ minute: '0 * * * * * *' }, '2026-03-01T10:00:59')
  await vi.advanceTimersByTimeAsync(2 * SECOND)

  clock.advance(-HOUR)
  await vi.advanceTimersByTimeAsync(SECOND)
  expect(fired).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(60 * SECOND)

  expect(fired).toEqual(['minute 2026-03-01T02:01:00.000Z', 'minute 2026-03-01T01:02:00.000Z'])
})

it('goes back with the clock, and then fires what comes again, once', async () => {
  start({ minute: '0 * * * * * *' }, '2026-03-01T10:00:30')
  await vi.advanceTimersByTimeAsync(15 * SECOND)
  const [ofClock, ofTimers] = [clock.keep(), timers!.keep()]
  const goBack = (): void => [ofClock, ofTimers].forEach((kept) => kept.wayBack().apply())
  await vi.advanceTimersByTimeAsync(20 * SECOND)

  goBack()
  await vi.advanceTimersByTimeAsync(20 * SECOND)
  clock.advance(-2 * DAY)
  await vi.advanceTimersByTimeAsync(SECOND)
  // Forward by days, and still no leap: where it went back to, all was fired.
  goBack()
  await vi.advanceTimersByTimeAsync(10 * SECOND)
  expect(fired).toEqual(Array(2).fill('minute 2026-03-01T02:01:00.000Z'))
  await vi.advanceTimersByTimeAsync(10 * SECOND)

  expect(fired).toEqual(Array(3).fill('minute 2026-03-01T02:01:00.000Z'))
})

it('ends with stop', async () => {
  start({ each: '* * * * * * *' }, '2026-03-01T10:00:00')
  timers!.stop()

  await vi.advanceTimersByTimeAsync(10 * SECOND)

  expect(fired).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
