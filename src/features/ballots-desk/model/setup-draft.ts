import * as v from 'valibot'
import { SETUP_WORDS } from '@/copy/ballots-desk'
import { dateWords } from '@/copy/clock'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { BallotDraft, createBallot } from '@/shared/contract/ballots-desk'
import type { InputOf } from '@/shared/contract/operation'
import { ELECTORATES, QUESTION_KINDS } from '@/shared/domain/ballots/electorate'
import { beijingDate, DAY, HOUR, type Instant, nextDate, startOfBeijingDay, weekdayOf } from '@/shared/domain/time'

/** As it stands on the phone while it is set up. Days and hours are chosen from what the rules allow, never typed. */
export const SetupDraft = v.object({
  /** ULID of the ballot that it becomes. */
  id: v.string(),
  electorate: v.nullable(v.picklist(ELECTORATES)),
  kind: v.nullable(v.picklist(QUESTION_KINDS)),
  tellers: v.array(v.string()),
  isSpecial: v.boolean(),
  /** Start of a Beijing day, ms; and the hour of it. */
  startDay: v.nullable(v.number()),
  startHour: v.number(),
  endDay: v.nullable(v.number()),
  endHour: v.number(),
})
export type SetupDraft = v.InferOutput<typeof SetupDraft>
type Setup = Omit<InputOf<typeof createBallot>, 'ballotId' | 'topicId'>

export const START_HOURS = [8, 9, 12, 18] as const
/** 24: the end of that day. */
export const END_HOURS = [12, 18, 20, 24] as const
const DEFAULT_START = 8
const DEFAULT_END = 20
const TELLERS = 2
/** Days to choose from at a time, and how many more a tap brings. */
export const SHOWN_DAYS = 7
/** deliberation.md §1.3, 8; kept by the server. */
const LONGEST_DAYS = 60

/** What is left to choose where there is but one is chosen already. */
export function freshSetup(id: string, { electorates, kinds, tellers }: BallotDraft): SetupDraft {
  const votable = electorates.filter(({ keys }) => keys !== null)
  return {
    id,
    electorate: votable.length === 1 ? asElectorate(votable[0]!.electorate) : null,
    kind: kinds.length === 1 ? kinds[0]! : null,
    tellers: tellers.length === TELLERS ? tellers.map(({ personId }) => personId) : [],
    isSpecial: false,
    startDay: null,
    startHour: DEFAULT_START,
    endDay: null,
    endHour: DEFAULT_END,
  }
}

/** One that is changed: as it was, but for the tellers, whom no answer tells. */
export function setupOf(ballot: BallotDetail, draft: BallotDraft): SetupDraft {
  const endDay = startOfBeijingDay(beijingDate(ballot.endsAt - 1))
  return {
    ...freshSetup(ballot.id, draft),
    electorate: ballot.electorateKind,
    kind: draft.kinds.includes(ballot.question.kind) ? ballot.question.kind : null,
    ...timeOf(ballot.opensAt),
    endDay,
    endHour: Math.round((ballot.endsAt - endDay) / HOUR),
  }
}

function timeOf(at: Instant) {
  const startDay = startOfBeijingDay(beijingDate(at))
  return { startDay, startHour: Math.floor((at - startDay) / HOUR) }
}

function asElectorate(name: string): SetupDraft['electorate'] {
  return ELECTORATES.find((one) => one === name) ?? null
}

/** Pure. Beginnings of days on which it can open, the earliest first; at most as many as a year has. */
export function startDays({ earliestOpen }: Pick<BallotDraft, 'earliestOpen'>, count: number): Instant[] {
  return daysFrom(earliestOpen, count, (day) => startHours(day, earliestOpen).length > 0)
}

/** Pure. Hours of a day at which it can open. */
export function startHours(day: Instant, earliestOpen: Instant): number[] {
  return START_HOURS.filter((hour) => day + hour * HOUR >= earliestOpen)
}

/** Pure. Days on which it can end: the voting days of the rules after it opens, and no longer than two months. */
export function endDays(draft: SetupDraft, { shortestDays }: Pick<BallotDraft, 'shortestDays'>, count: number): Instant[] {
  const opensAt = opensAtOf(draft)
  if (opensAt === null) return []
  return daysFrom(opensAt + shortestDays * DAY, count, (day) => endHours(day, opensAt, shortestDays).length > 0).filter((day) => endHours(day, opensAt, shortestDays).length > 0)
}

export function endHours(day: Instant, opensAt: Instant, shortestDays: number): number[] {
  return END_HOURS.filter((hour) => {
    const endsAt = day + hour * HOUR
    return endsAt >= opensAt + shortestDays * DAY && endsAt <= opensAt + LONGEST_DAYS * DAY
  })
}

/** The day of `first` is left out where nothing of it can be chosen any more. */
function daysFrom(first: Instant, count: number, isChoice: (day: Instant) => boolean): Instant[] {
  const days: Instant[] = []
  let date = beijingDate(first)
  for (let step = 0; step <= count && days.length < count; step++) {
    const day = startOfBeijingDay(date)
    if (step > 0 || isChoice(day)) days.push(day)
    date = nextDate(date)
  }
  return days
}

export function opensAtOf({ startDay, startHour }: SetupDraft): Instant | null {
  return startDay === null ? null : startDay + startHour * HOUR
}

export function endsAtOf({ endDay, endHour }: SetupDraft): Instant | null {
  return endDay === null ? null : endDay + endHour * HOUR
}

/** Pure. With one thing changed, and what follows from it: a choice that cannot be any more is taken back, an hour moved to one that can. */
export function changeSetup(draft: SetupDraft, part: Partial<SetupDraft>, offer: Pick<BallotDraft, 'earliestOpen' | 'shortestDays'>): SetupDraft {
  const next = { ...draft, ...part }
  if (next.startDay !== null) {
    const hours = startHours(next.startDay, offer.earliestOpen)
    if (hours.length === 0) next.startDay = null
    else if (!hours.includes(next.startHour)) next.startHour = hours[0]!
  }
  const opensAt = opensAtOf(next)
  if (next.endDay !== null) {
    const hours = opensAt === null ? [] : endHours(next.endDay, opensAt, offer.shortestDays)
    if (hours.length === 0) next.endDay = null
    else if (!hours.includes(next.endHour)) next.endHour = hours[0]!
  }
  return next
}

/** Pure. A teller more or less: never more than two. */
export function withTeller(tellers: readonly string[], personId: string): string[] {
  return tellers.includes(personId) ? tellers.filter((one) => one !== personId) : [...tellers, personId].slice(-TELLERS)
}

export type MissingSetup = keyof typeof SETUP_WORDS.missing

/** Pure. What is still to be chosen, in the order of the form; null: nothing. */
export function missingOf(draft: SetupDraft, { electorates }: BallotDraft): MissingSetup | null {
  const chosen = electorates.find(({ electorate }) => electorate === draft.electorate)
  const lacks: [MissingSetup, boolean][] = [
    ['electorate', !chosen],
    ['keys', chosen?.keys === null],
    ['kind', draft.kind === null],
    ['tellers', draft.tellers.length !== TELLERS],
    ['opensAt', draft.startDay === null],
    ['endsAt', draft.endDay === null],
  ]
  return lacks.find(([, isMissing]) => isMissing)?.[0] ?? null
}

/** Pure. Null while something is missing. */
export function toSetup(draft: SetupDraft): Setup | null {
  const [opensAt, endsAt] = [opensAtOf(draft), endsAtOf(draft)]
  const { electorate, kind, tellers, isSpecial } = draft
  if (electorate === null || electorate === 'owners' || kind === null || opensAt === null || endsAt === null) return null
  return { electorate, kind, tellers, isSpecial, opensAt, endsAt }
}

/** 「8月1日 周六」 */
export function dayWords(day: Instant, now: Instant): string {
  return SETUP_WORDS.day(dateWords(day, now), SETUP_WORDS.weekdays[weekdayOf(beijingDate(day))]!)
}

/** 「8月8日 24:00」, never the midnight of the next day. */
export function endWords({ endDay, endHour }: SetupDraft, now: Instant): string {
  return endDay === null ? '' : `${dateWords(endDay, now)} ${hourWords(endHour)}`
}

export function hourWords(hour: number): string {
  return hour === 24 ? SETUP_WORDS.midnight : SETUP_WORDS.hour(hour)
}
