import { beijingDate, type Instant, startOfBeijingDay, HOUR } from '../time'
import { CATEGORIES } from './categories'

/** How often each kind is worth a first guess for somebody on the road; the rest share a floor. Design choice, to be replaced by counts. */
const BASE: Readonly<Record<string, number>> = { B1: 6, B2: 6, A1: 5, F1: 4, E2: 4, D1: 4, E3: 3, A4: 3, H4: 3, B3: 3, C2: 2, D2: 2 }
const AT_NIGHT: Readonly<Record<string, number>> = { C1: 9, B3: 2, H2: 2 }
const EACH_RECENT = 2
const FLOOR = 1
const GUESSES = 3

/**
 * The three kinds to offer first, best first: what is usual, what shows at this hour, what this person reported lately
 * (newest first). Deterministic; never the kind that is only a call, nor one that the city does not offer.
 */
export function guessCategories(now: Instant, recentCodes: readonly string[] = [], offered?: readonly string[]): string[] {
  const hour = (now - startOfBeijingDay(beijingDate(now))) / HOUR
  const isNight = hour < 6 || hour >= 18
  const score = (code: string) =>
    (BASE[code] ?? FLOOR) + (isNight ? (AT_NIGHT[code] ?? 0) : 0) + recentCodes.slice(0, 5).filter((recent) => recent === code).length * EACH_RECENT
  return CATEGORIES.filter(({ code, call }) => !call && (offered?.includes(code) ?? true))
    .map((category) => category.code)
    .sort((a, b) => score(b) - score(a))
    .slice(0, GUESSES)
}
