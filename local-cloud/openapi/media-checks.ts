import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { DurableFile } from '../store/durable-file.ts'
import { RecordTable } from '../store/record-table.ts'
import type { LogLine, Suggestion } from '../types.ts'

export type Verdict = { openid: string; suggest: Suggestion; label: number }
type PendingCheck = Verdict & { traceId: string; /** Real time in milliseconds; null waits for a command. */ dueAt: number | null }

export type Push = (message: Record<string, unknown>) => Promise<void>

/** Media verdicts on their way: kept until they are delivered, over restarts. */
export class MediaChecks {
  readonly #pending: RecordTable<PendingCheck>
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    file: DurableFile | null,
    private readonly appId: string,
    private readonly clock: Clock,
    private readonly push: Push,
    private readonly log: LogLine,
  ) {
    this.#pending = new RecordTable<PendingCheck>(file, 'media-checks')
  }

  /** Take up again what an earlier process left. */
  resume(): void {
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
    for (const check of checks) await this.#deliver(check)
    return checks.length
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  #arm(check: PendingCheck): void {
    if (check.dueAt === null) return
    this.#timers.set(
      check.traceId,
      setTimeout(() => void this.#deliver(check), Math.max(0, check.dueAt - Date.now())),
    )
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
