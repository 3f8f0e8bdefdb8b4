import type { Clock } from '../clock.ts'
import type { Gate } from '../gate.ts'
import { type Keeper, type Kept, keptInMemory } from '../kept.ts'
import type { LogLine } from '../types.ts'
import { parseCron, type TimerSchedule } from './cron.ts'
import { FunctionFailure } from './function-instance.ts'
import type { FunctionService } from './function-service.ts'

const TICK_MS = 500
/** A longer step of the clock than this is a leap; a shorter one is a busy machine, and loses no occurrence. */
const LEAP_MS = 60_000
/** After a leap only the last day is looked through. */
const LOOK_BACK_MS = 86_400_000

/**
 * Timer triggers: fired by hand, and by the clock once started. Each occurrence fires once, in its own time.
 *
 * The service's clock never leaps, so what follows a leap is decided here: forward, each trigger fires once,
 * for the last occurrence within a day; what lay before is not made up for. Backward, nothing fires, and
 * occurrences that come again fire again.
 */
export class Timers implements Keeper {
  #ticking: NodeJS.Timeout | null = null
  /** Up to here every occurrence was looked at, by the cloud's clock. */
  #lastAt = 0

  constructor(
    private readonly functions: FunctionService,
    private readonly clock: Clock,
    private readonly gate: Gate,
    private readonly log: LogLine,
  ) {}

  /** Invoke a function as its timer does. Rejects with a FunctionFailure, also when there is no such trigger. */
  async fire(functionName: string, triggerName: string, atMs = this.clock.now()): Promise<string> {
    const trigger = this.functions.definitions.get(functionName)?.timers.find(({ name }) => name === triggerName)
    if (!trigger) throw new FunctionFailure('missing', `function ${functionName} has no timer ${triggerName}`)
    const event = { Type: 'Timer', TriggerName: triggerName, Time: new Date(atMs).toISOString() }
    const { result } = await this.gate.enter(() => this.functions.invoke({ name: functionName, event, openid: '', trigger: 'timer' }))
    return result
  }

  /** Run by the clock from now on. Throws for a trigger whose schedule cannot be read. */
  start(): void {
    this.stop()
    const schedules = [...this.functions.definitions.values()].flatMap((definition) =>
      definition.timers.map((trigger) => ({ functionName: definition.name, triggerName: trigger.name, isDue: parseCron(trigger.config) })),
    )
    this.#lastAt = this.clock.now()
    this.#ticking = setInterval(() => {
      // Behind a closed gate time is about to be another.
      if (this.gate.isClosed) return
      const now = this.clock.now()
      const isLeap = now - this.#lastAt > LEAP_MS
      const after = Math.max(this.#lastAt, now - LOOK_BACK_MS)
      this.#lastAt = now
      for (const { functionName, triggerName, isDue } of schedules) {
        for (const at of dueBetween(after, now, isDue, isLeap ? 1 : Infinity)) {
          this.fire(functionName, triggerName, at).catch((error: unknown) => this.log({ source: 'timer', level: 'error', function: functionName, text: String(error) }))
        }
      }
    }, TICK_MS)
  }

  stop(): void {
    if (this.#ticking) clearInterval(this.#ticking)
    this.#ticking = null
  }

  /** With the clock it belongs to: going back in time or forward is no leap then. */
  keep(): Kept {
    const lastAt = this.#lastAt
    return keptInMemory(() => {
      this.#lastAt = lastAt
    })
  }
}

/** The last occurrences after one instant, up to another, in their order. */
function dueBetween(afterMs: number, untilMs: number, isDue: TimerSchedule, most: number): number[] {
  const due: number[] = []
  for (let second = Math.floor(untilMs / 1_000); second * 1_000 > afterMs && due.length < most; second--) if (isDue(second * 1_000)) due.unshift(second * 1_000)
  return due
}
