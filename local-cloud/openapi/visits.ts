import type { Clock } from '../clock.ts'
import type { Keeper, Kept } from '../kept.ts'
import type { DurableFile } from '../store/durable-file.ts'
import { RecordTable } from '../store/record-table.ts'
import { type OpenapiAnswer } from './protobuf.ts'

/** Content checks are for people who used the mini-program within two hours (documentation of msgSecCheck, 61010). */
const RECENT_MS = 2 * 3_600_000

type Visit = { at: number }

/** When each client was last here, by the cloud's clock: it called a function, uploaded a file or accepted messages. Kept over restarts. */
export class Visits implements Keeper {
  readonly records: RecordTable<Visit>

  constructor(
    file: DurableFile | null,
    private readonly clock: Clock,
  ) {
    this.records = new RecordTable<Visit>(file, 'visits')
  }

  note(openid: string): void {
    this.records.set(openid, { at: this.clock.now() })
  }

  /** @returns the platform's refusal for somebody who was not here of late, or never; null for the others. */
  refusalFor(openid: string): OpenapiAnswer | null {
    const visit = this.records.get(openid)
    const isRecent = visit !== undefined && this.clock.now() - visit.at <= RECENT_MS
    return isRecent ? null : { json: { errcode: 61010, errmsg: 'code is expired' } }
  }

  keep(): Kept {
    return this.records.keep()
  }
}
