import type { TimeLimit } from '../calendar/time-limit'

export type Priority = 'P0' | 'P1' | 'P2' | 'P3'
/** public: everyone; masked: everyone, after people and plates are covered; private: the reporter and those who handle it. */
export type Visibility = 'public' | 'masked' | 'private'

export interface Category {
  code: string
  priority: Priority
  handle: TimeLimit
  /** Duplicate radius, metres. */
  radiusM: number
  visibility: Visibility
  /** Not a report but a telephone call: the numbers, first the likeliest. */
  call?: readonly string[]
}

const minutes = (amount: number): TimeLimit => ({ unit: 'minute24x7', amount })
const hours = (amount: number): TimeLimit => ({ unit: 'workHour', amount })
const days = (amount: number): TimeLimit => ({ unit: 'workDay', amount })

/** reporting.md §2.6, in its order: 8 groups (the letter), 28 rows, of which D4 is only ever a call. The words for them are in src/copy. */
export const CATEGORIES: readonly Category[] = [
  { code: 'A1', priority: 'P2', handle: hours(4), radiusM: 40, visibility: 'public' },
  { code: 'A2', priority: 'P2', handle: days(2), radiusM: 60, visibility: 'public' },
  { code: 'A3', priority: 'P2', handle: hours(4), radiusM: 80, visibility: 'public' },
  { code: 'A4', priority: 'P3', handle: days(2), radiusM: 30, visibility: 'public' },
  { code: 'A5', priority: 'P2', handle: days(1), radiusM: 50, visibility: 'public' },
  { code: 'B1', priority: 'P0', handle: minutes(120), radiusM: 20, visibility: 'public' },
  { code: 'B2', priority: 'P1', handle: days(1), radiusM: 30, visibility: 'public' },
  { code: 'B3', priority: 'P1', handle: days(1), radiusM: 30, visibility: 'public' },
  { code: 'B4', priority: 'P2', handle: days(3), radiusM: 40, visibility: 'public' },
  { code: 'C1', priority: 'P2', handle: days(1), radiusM: 60, visibility: 'public' },
  { code: 'C2', priority: 'P0', handle: minutes(60), radiusM: 40, visibility: 'public' },
  { code: 'C3', priority: 'P2', handle: days(1), radiusM: 30, visibility: 'private' },
  { code: 'D1', priority: 'P1', handle: hours(4), radiusM: 40, visibility: 'masked' },
  { code: 'D2', priority: 'P1', handle: hours(4), radiusM: 30, visibility: 'masked' },
  { code: 'D3', priority: 'P2', handle: days(2), radiusM: 20, visibility: 'masked' },
  { code: 'D4', priority: 'P0', handle: minutes(60), radiusM: 40, visibility: 'private', call: ['119'] },
  { code: 'E1', priority: 'P2', handle: hours(4), radiusM: 40, visibility: 'masked' },
  { code: 'E2', priority: 'P2', handle: hours(4), radiusM: 40, visibility: 'masked' },
  { code: 'E3', priority: 'P2', handle: hours(4), radiusM: 50, visibility: 'public' },
  { code: 'F1', priority: 'P1', handle: hours(4), radiusM: 80, visibility: 'public' },
  { code: 'F2', priority: 'P1', handle: days(1), radiusM: 40, visibility: 'public' },
  { code: 'F3', priority: 'P0', handle: minutes(120), radiusM: 100, visibility: 'public' },
  { code: 'G1', priority: 'P2', handle: days(5), radiusM: 30, visibility: 'private' },
  { code: 'H1', priority: 'P0', handle: minutes(60), radiusM: 40, visibility: 'private' },
  { code: 'H2', priority: 'P2', handle: days(3), radiusM: 150, visibility: 'masked' },
  { code: 'H3', priority: 'P2', handle: days(2), radiusM: 50, visibility: 'public' },
  { code: 'H4', priority: 'P2', handle: days(2), radiusM: 40, visibility: 'public' },
  { code: 'H5', priority: 'P2', handle: days(3), radiusM: 40, visibility: 'public' },
]

export const CATEGORY_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number]

const BY_CODE = new Map(CATEGORIES.map((category) => [category.code, category]))

export function findCategory(code: string): Category | undefined {
  return BY_CODE.get(code)
}
