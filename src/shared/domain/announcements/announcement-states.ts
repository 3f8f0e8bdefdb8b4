import { AppError, type ErrorCode } from '../../errors'
import { DAY, type Instant } from '../time'

export const ANNOUNCEMENT_STATES = ['DRAFT', 'CHECKING', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED'] as const
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number]

export const ANNOUNCEMENT_ACTIONS = ['save', 'publish', 'pass', 'return', 'withdraw', 'expire'] as const
export type AnnouncementAction = (typeof ANNOUNCEMENT_ACTIONS)[number]

/** Who takes a step: an office that publishes at the place, or the timer. */
export type AnnouncementCapacity = 'publisher' | 'clock'

/** What the rules need to know of an announcement. */
export interface AnnouncementFacts {
  state: AnnouncementState
  /** The words have passed the check. */
  isTextPassed: boolean
  /** When it is taken down by itself. */
  endsAt: Instant
}

type Guard = (facts: AnnouncementFacts, now: Instant) => ErrorCode | undefined

const inPeriod: Guard = ({ endsAt }, now) => (now < endsAt ? undefined : 'ANNOUNCEMENT_OVER')
const periodOver: Guard = ({ endsAt }, now) => (now < endsAt ? 'ANNOUNCEMENT_WRONG_STATE' : undefined)
const textPassed: Guard = ({ isTextPassed }) => (isTextPassed ? undefined : 'TEXT_REFUSED')

export interface AnnouncementRow {
  action: AnnouncementAction
  from: AnnouncementState
  to: AnnouncementState
  by: AnnouncementCapacity
  guards: readonly Guard[]
}

/**
 * Every way an announcement goes. Nothing is published without a verdict: without one it waits in CHECKING, where the clock asks again. What
 * has been published is never changed: it is withdrawn with a reason, and stays as a line. Of two rows for one step the first whose guards
 * hold applies.
 */
export const ANNOUNCEMENT_ROWS: readonly AnnouncementRow[] = [
  { action: 'save', from: 'DRAFT', to: 'DRAFT', by: 'publisher', guards: [] },
  { action: 'publish', from: 'DRAFT', to: 'PUBLISHED', by: 'publisher', guards: [inPeriod, textPassed] },
  { action: 'publish', from: 'DRAFT', to: 'CHECKING', by: 'publisher', guards: [inPeriod] },
  { action: 'pass', from: 'CHECKING', to: 'PUBLISHED', by: 'clock', guards: [inPeriod, textPassed] },
  // The words did not pass, nobody could check them in time, or their period ran out meanwhile.
  { action: 'return', from: 'CHECKING', to: 'DRAFT', by: 'clock', guards: [] },
  { action: 'withdraw', from: 'CHECKING', to: 'DRAFT', by: 'publisher', guards: [] },
  { action: 'withdraw', from: 'PUBLISHED', to: 'WITHDRAWN', by: 'publisher', guards: [inPeriod] },
  { action: 'expire', from: 'PUBLISHED', to: 'EXPIRED', by: 'clock', guards: [periodOver] },
  { action: 'expire', from: 'WITHDRAWN', to: 'WITHDRAWN', by: 'clock', guards: [periodOver] },
]

/**
 * Where the step leads. Pure; the caller writes it under a condition on the version.
 * @throws ANNOUNCEMENT_WRONG_STATE, FORBIDDEN, or the code of the guard that refused
 */
export function announcementStep(facts: AnnouncementFacts, action: AnnouncementAction, by: AnnouncementCapacity, now: Instant): AnnouncementState {
  const rows = ANNOUNCEMENT_ROWS.filter((row) => row.action === action && row.from === facts.state)
  if (rows.length === 0) throw new AppError('ANNOUNCEMENT_WRONG_STATE', { fields: { state: facts.state } })
  const own = rows.filter((row) => row.by === by)
  if (own.length === 0) throw new AppError('FORBIDDEN')
  const refusals = own.map((row) => row.guards.map((guard) => guard(facts, now)).find((code) => code !== undefined))
  const open = refusals.indexOf(undefined)
  if (open < 0) throw new AppError(refusals[0] ?? 'ANNOUNCEMENT_WRONG_STATE')
  return own[open]!.to
}

/** Where a list looks for it: with those who write, where everybody sees it, among what is over; or nowhere, while it is hidden. */
export type Shelf = 'desk' | 'board' | 'archive' | 'covered'

export function shelfOf({ state, endsAt, isHidden }: { state: AnnouncementState; endsAt: Instant; isHidden: boolean }, now: Instant): Shelf {
  if (state === 'DRAFT' || state === 'CHECKING') return 'desk'
  if (isHidden) return 'covered'
  return state === 'EXPIRED' || endsAt <= now ? 'archive' : 'board'
}

/** An announcement that stands for longer than a year is no announcement any more. */
export const LONGEST_ANNOUNCEMENT = 366 * DAY

export function isPeriodAllowed(endsAt: Instant, now: Instant): boolean {
  return now < endsAt && endsAt <= now + LONGEST_ANNOUNCEMENT
}

const EXCERPT = 60

/** The first words, for a list: one line, cut at a character and not inside one. */
export function excerptOf(body: string): string {
  const characters = [...body.replace(/\s+/g, ' ')]
  return characters.length <= EXCERPT ? characters.join('') : `${characters.slice(0, EXCERPT - 1).join('')}…`
}
