import { legalPeriodEnd } from '../calendar/legal-period'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { DecisionEngine, RuleSet } from '../rule-sets/rule-set'
import { DAY, HOUR, type Instant } from '../time'
import type { DecisionBody } from '../topics/classification'
import type { TopicOption } from '../topics/health-check'
import type { Electorate, QuestionKind } from './electorate'

/** Which arithmetic a body decides by. What belongs to the owners has none here (deliberation.md §1.5). */
export const ENGINE_OF: Readonly<Record<DecisionBody, DecisionEngine>> = { RESIDENT_ASSEMBLY: 'resident_assembly', COUNCIL: 'council', POLL: 'poll' }

/** Modes of the assembly, the first that of the preset; a council is its members. */
export const ELECTORATES_OF: Readonly<Record<DecisionEngine, readonly Electorate[]>> = {
  resident_assembly: ['household_rep', 'all_18_plus', 'group_rep', 'members'],
  council: ['members'],
  poll: ['anyone'],
  owners_278: [],
}

/** deliberation.md §1.6, configuration with these defaults: days by 民法典 201 and 203, but for the voting itself. A rule set may say otherwise. */
const ROLL_DAYS = 7
const NOTICE_DAYS = 3
const VOTING_DAYS = 3
const PROVISIONAL_DAYS = 3
const OBJECTION_DAYS = 7
/** §1.3, 8: no ballot of residents goes on for longer. */
export const LONGEST_DAYS = 60
/** §4.4: papers that were signed in time are entered so long after the close. */
export const PAPERS_AFTER = 48 * HOUR
/** Online votes of one key: the first, and changes of mind. */
export const ONLINE_CASTS = 10
/** To those outstanding, that often and so far apart. */
export const REMINDERS = 2
export const REMINDER_APART = DAY
/** Buildings of fewer keys are counted together: who took part could be guessed. */
export const SMALL_BUILDING = 5

export interface BallotDays {
  roll: number
  announcement: number
  voting: number
  provisional: number
  objection: number
}

export function ballotDays({ noticeDays, votingDays, objectionDays }: RuleSet['rules']): BallotDays {
  return { roll: ROLL_DAYS, announcement: noticeDays?.value ?? NOTICE_DAYS, voting: votingDays?.value ?? VOTING_DAYS, provisional: PROVISIONAL_DAYS, objection: objectionDays?.value ?? OBJECTION_DAYS }
}

/** If the roll were shown today. @throws CALENDAR_YEAR_UNKNOWN */
export function earliestOpening(calendar: WorkingCalendar, now: Instant, { roll, announcement }: BallotDays): Instant {
  return legalPeriodEnd(calendar, legalPeriodEnd(calendar, now, roll), announcement)
}

/** What can be asked of these options: agreed to or not where one thing is proposed, else chosen from. */
export function questionKinds(options: readonly TopicOption[]): QuestionKind[] {
  if (options.length < 2) return []
  return options.filter(({ isStatusQuo }) => !isStatusQuo).length === 1 ? ['consent', 'single'] : ['single', 'approval']
}

/** The options of the announcement in its order, what keeps things as they are last. */
export function ballotOptions(kind: QuestionKind, options: readonly TopicOption[]): { id: string; title: string; isStatusQuo: boolean }[] {
  if (kind === 'consent') return [{ id: 'yes', title: '', isStatusQuo: false }, { id: 'no', title: '', isStatusQuo: true }]
  const inOrder = [...options.filter(({ isStatusQuo }) => !isStatusQuo), ...options.filter(({ isStatusQuo }) => isStatusQuo)]
  return inOrder.map(({ title, isStatusQuo }, index) => ({ id: `o${index + 1}`, title, isStatusQuo }))
}

export interface BallotSetup {
  electorate: Electorate
  kind: QuestionKind
  opensAt: Instant
  endsAt: Instant
  tellers: readonly string[]
}

export type SetupFault = 'choice' | 'early' | 'short' | 'long' | 'same' | 'not_teller'

/** What cannot be, by the field; empty: nothing. `possibleTellers`: who holds the office there and does not organise. */
export function setupFaults(setup: BallotSetup, may: { electorates: readonly Electorate[]; kinds: readonly QuestionKind[]; earliestOpen: Instant; votingDays: number; possibleTellers: readonly string[] }): Record<string, SetupFault> {
  const { electorate, kind, opensAt, endsAt, tellers } = setup
  const faults: [string, SetupFault, boolean][] = [
    ['electorate', 'choice', !may.electorates.includes(electorate)],
    ['kind', 'choice', !may.kinds.includes(kind)],
    ['opensAt', 'early', opensAt < may.earliestOpen],
    ['endsAt', 'short', endsAt < opensAt + may.votingDays * DAY],
    ['endsAt', 'long', endsAt > opensAt + LONGEST_DAYS * DAY],
    ['tellers', 'same', new Set(tellers).size < tellers.length],
    ['tellers', 'not_teller', !tellers.every((one) => may.possibleTellers.includes(one))],
  ]
  return Object.fromEntries(faults.filter(([, , holds]) => holds).map(([field, fault]) => [field, fault]).reverse())
}

/** Announced late, a ballot opens when its days are over, and runs as long as was said. */
export function timesAfter({ opensAt, endsAt }: { opensAt: Instant; endsAt: Instant }, announcedUntil: Instant): { opensAt: Instant; endsAt: Instant } {
  const later = Math.max(0, announcedUntil - opensAt)
  return { opensAt: opensAt + later, endsAt: endsAt + later }
}

/** Once, to at most as long again. */
export function mayEndAt({ opensAt, endsAt }: { opensAt: Instant; endsAt: Instant }, until: Instant): boolean {
  return until > endsAt && until <= endsAt + (endsAt - opensAt)
}
