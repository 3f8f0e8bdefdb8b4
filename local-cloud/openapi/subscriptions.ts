import { type Keeper, type Kept, keptTogether } from '../kept.ts'
import type { DurableFile } from '../store/durable-file.ts'
import { RecordTable } from '../store/record-table.ts'

type Quota = { openid: string; templateId: string; left: number }
type Switch = { isOff: boolean }

/** How many messages of a template each person agreed to, one a tap, and who turned messages off altogether. Kept over restarts. */
export class Subscriptions implements Keeper {
  readonly quotas: RecordTable<Quota>
  readonly switches: RecordTable<Switch>

  constructor(file: DurableFile | null) {
    this.quotas = new RecordTable<Quota>(file, 'subscriptions')
    this.switches = new RecordTable<Switch>(file, 'message-switches')
  }

  /** @returns false when the person turned messages off: then nothing can be agreed to. */
  grant(openid: string, templateId: string, count = 1): boolean {
    if (!Number.isInteger(count) || count < 1) throw new RangeError('a grant counts 1 or more')
    if (this.#isOff(openid)) return false
    this.quotas.set(keyOf(openid, templateId), { openid, templateId, left: this.left(openid, templateId) + count })
    return true
  }

  left(openid: string, templateId: string): number {
    return this.quotas.get(keyOf(openid, templateId))?.left ?? 0
  }

  /** What was agreed to before stays, and counts again once messages are on. */
  turn(openid: string, isOn: boolean): void {
    this.switches.set(openid, { isOff: !isOn })
  }

  /** Use one up. @returns false when there is none, or the person turned messages off. */
  take(openid: string, templateId: string): boolean {
    const left = this.left(openid, templateId)
    if (left === 0 || this.#isOff(openid)) return false
    this.quotas.set(keyOf(openid, templateId), { openid, templateId, left: left - 1 })
    return true
  }

  keep(): Kept {
    return keptTogether([this.quotas.keep(), this.switches.keep()])
  }

  #isOff(openid: string): boolean {
    return this.switches.get(openid)?.isOff ?? false
  }
}

const keyOf = (openid: string, templateId: string): string => JSON.stringify([openid, templateId])
