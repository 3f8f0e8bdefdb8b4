import type { Share } from '../rule-sets/rule-set'

/** Whether so many of so many are enough, in integers; of nothing nothing is. */
export function meets({ is, part, whole }: Share, count: number, of: number): boolean {
  if (of === 0) return false
  return is === 'over' ? count * whole > part * of : count * whole >= part * of
}

/** The least that is enough. */
export function leastOf({ is, part, whole }: Share, of: number): number {
  return is === 'over' ? Math.floor((part * of) / whole) + 1 : Math.ceil((part * of) / whole)
}
