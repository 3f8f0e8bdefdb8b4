import { type Keeper, type Kept, keptInMemory } from '../kept.ts'
import type { Disturbance } from '../types.ts'

/** Who sends a request: a client of the cloud, or a function through the SDK. */
export type Area = NonNullable<Disturbance['where']>

/** What happens to coming requests on their way, by the operator's order. Nothing, unless told. */
export class Network implements Keeper {
  #rules: { disturbance: Disturbance; left: number }[] = []

  disturb(disturbance: Disturbance): void {
    this.#rules.push({ disturbance, left: disturbance.times ?? Infinity })
  }

  calm(): void {
    this.#rules = []
  }

  /** The oldest rule for such a request, used once by this. */
  next(area: Area, path: string): Disturbance | null {
    const rule = this.#rules.find(({ disturbance: { where, match }, left }) => left > 0 && (where === undefined || where === area) && path.includes(match ?? ''))
    if (!rule) return null
    rule.left--
    return rule.disturbance
  }

  keep(): Kept {
    const rules = this.#rules.map((rule) => ({ ...rule }))
    return keptInMemory(() => {
      this.#rules = rules.map((rule) => ({ ...rule }))
    })
  }
}
