import { AppError, type ErrorCode } from '../errors'

/** One way from one state to another, of a table that is the whole of how a thing changes. */
export interface TableRow<State extends string, Action extends string, Capacity extends string, Guard extends string> {
  /** Stable: printed into the docs, and in the log. */
  id: string
  action: Action
  /** None: there is no such thing before. */
  from: readonly State[]
  to: State | 'SAME'
  /** Tried in order: the first capacity that the actor has and whose guards hold. */
  by: readonly { as: Capacity; guards?: readonly Guard[] }[]
}

/**
 * Which row applies to this action by somebody of these capacities. `state` null: there is no such thing yet, and no guard is asked. `refusal`: why a guard does
 * not hold, or nothing.
 * @throws `wrongState`, FORBIDDEN, or the code of the first guard that refused
 */
export function stepOf<State extends string, Action extends string, Capacity extends string, Guard extends string, Row extends TableRow<State, Action, Capacity, Guard>>(
  rows: readonly Row[],
  { state, action, capacities }: { state: State | null; action: Action; capacities: readonly Capacity[] },
  refusal: (guard: Guard) => ErrorCode | undefined,
  wrongState: ErrorCode,
): { row: Row; as: Capacity; to: State } {
  const here = rows.filter((row) => row.action === action && (state === null ? row.from.length === 0 : row.from.includes(state)))
  if (here.length === 0) throw new AppError(wrongState, { fields: { state: String(state) } })
  let refused: ErrorCode = 'FORBIDDEN'
  for (const row of here) {
    for (const { as, guards = [] } of row.by) {
      if (!capacities.includes(as)) continue
      const code = state === null ? undefined : guards.map(refusal).find((one) => one !== undefined)
      if (!code) return { row, as, to: row.to === 'SAME' ? state! : row.to }
      if (refused === 'FORBIDDEN') refused = code
    }
  }
  throw new AppError(refused)
}
