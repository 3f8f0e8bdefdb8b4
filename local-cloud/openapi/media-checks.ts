import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Gate } from '../gate.ts'
import type { Keeper, Kept } from '../kept.ts'
import type { DurableFile } from '../store/durable-file.ts'
import { RecordTable } from '../store/record-table.ts'
import type { LogLine, Suggestion } from '../types.ts'

export type Verdict = { openid: string; suggest: Suggestion; label: number }
type PendingCheck = Verdict & { traceId: string; /** Real time in milliseconds; null waits for a command. */ dueAt: number | null }

export type Push = (message: Record<string, unknown>) => Promise<void>

/** Media verdicts on their way: kept until they are delivered, over restarts. */
export class MediaChecks implements Keeper {
  readonly #pending: RecordTable<PendingCheck>
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    file: DurableFile | null,
    private readonly appId: string,
    private readonly clock: Clock,
    private readonly gate: Gate,
    private readonly push: Push,
    private readonly log: LogLine,
  ) {
    this.#pending = new RecordTable<PendingCheck>(file, 'media-checks')
  }

  /** Take up what is pending, as an earlier process or another state left it. */
  resume(): void {
    this.stop()
    for (const check of this.#pending.values()) this.#arm(check)
  }

  /** @returns the trace id by which the verdict will be recognised. */
  accept(verdict: Verdict, delayMs: number | 'manual'): string {
    const check: PendingCheck = { ...verdict, traceId: randomUUID(), dueAt: delayMs === 'manual' ? null : Date.now() + delayMs }
    this.#pending.set(check.traceId, check)
    this.#arm(check)
    return check.traceId
  }

  async deliverAll(): Promise<number> {
    const checks = this.#pending.values()
    for (const check of checks) await this.gate.enter(() => this.#deliver(check))
    return checks.length
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  /** What was due in a second is due in a second again. */
  keep(): Kept {
    const takenAt = Date.now()
    const checks = this.#pending.keep((check) => (check.dueAt === null ? check : { ...check, dueAt: check.dueAt - takenAt + Date.now() }))
    return {
      wayBack: () => {
        const { rows, apply } = checks.wayBack()
        return {
          rows,
          apply: () => {
            apply()
            this.resume()
          },
        }
      },
    }
  }

  #arm(check: PendingCheck): void {
    if (check.dueAt === null) return
    const timer = setTimeout(() => void this.gate.enter(() => this.#deliverArmed(check, timer)), Math.max(0, check.dueAt - Date.now()))
    this.#timers.set(check.traceId, timer)
  }

  /** Unless another timer took its place while it waited at the gate. */
  async #deliverArmed(check: PendingCheck, timer: NodeJS.Timeout): Promise<void> {
    if (this.#timers.get(check.traceId) === timer) await this.#deliver(check)
  }

  async #deliver({ traceId, openid, suggest, label }: PendingCheck): Promise<void> {
    clearTimeout(this.#timers.get(traceId))
    this.#timers.delete(traceId)
    // Removed before it is delivered: two deliveries at once must not both push it.
    if (!this.#pending.delete(traceId)) return
    try {
      await this.push({
        MsgType: 'event',
        Event: 'wxa_media_check',
        ToUserName: this.appId,
        FromUserName: openid,
        CreateTime: Math.floor(this.clock.now() / 1_000),
        appid: this.appId,
        trace_id: traceId,
        version: 2,
        detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
        errcode: 0,
        errmsg: 'ok',
        result: { suggest, label },
      })
    } catch (error) {
      // The platform does not tell the function's failure to anybody either.
      this.log({ source: 'message-push', level: 'error', text: String(error), traceId })
    }
  }
}
