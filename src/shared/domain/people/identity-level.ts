import { isWithin } from '../places'

/** deliberation.md §5.4: L0 guest · L1 openid · L2 phone verified · L3 household bound. */
export type IdentityLevel = 0 | 1 | 2 | 3

/** What is known of a person beyond the openid. `homes`: place codes of the buildings of their households. */
export interface Standing {
  hasPhone: boolean
  homes: readonly string[]
}

/** At a place: a household counts only where it lies. */
export function levelOf({ hasPhone, homes }: Standing, placeCode?: string): IdentityLevel {
  if (homes.some((home) => placeCode === undefined || isWithin(home, placeCode))) return 3
  return hasPhone ? 2 : 1
}
