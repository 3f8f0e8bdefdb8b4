/** Beijing, where timer triggers live, is eight hours ahead all year. */
const BEIJING_OFFSET_MS = 8 * 3_600_000

/** Names stand for numbers: months from 1, days of the week from Sunday, 0. */
const NAMES: Record<string, number> = Object.fromEntries([
  ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map((name, at) => [name, at]),
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].map((name, at) => [name, at + 1]),
])
/** First and last value of `second minute hour day month weekday year`. */
const FIELDS: [least: number, most: number][] = [[0, 59], [0, 59], [0, 23], [1, 31], [1, 12], [0, 6], [1970, 2099]]
const DAY = 3
const WEEKDAY = 5
const NOT_DAYS = [0, 1, 2, 4, 6]

/** Whether an instant, to the second, is one of a timer's. */
export type TimerSchedule = (atMs: number) => boolean

/**
 * Read a timer's seven fields. With both day and weekday given, a day that is either is one of the timer's, as the
 * platform's documentation has it. Throws an Error that names the field it does not understand.
 */
export function parseCron(config: string): TimerSchedule {
  const texts = config.trim().split(/\s+/)
  if (texts.length !== 7) throw new Error(`a timer needs seven fields, got "${config}"`)
  const allowed = texts.map((text, field) => (isAny(text, field) ? null : valuesOf(text, FIELDS[field]!)))
  const isEither = allowed[DAY] !== null && allowed[WEEKDAY] !== null
  return (atMs) => {
    const at = new Date(atMs + BEIJING_OFFSET_MS)
    const parts = [at.getUTCSeconds(), at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay(), at.getUTCFullYear()]
    const isMet = (field: number): boolean => allowed[field]?.has(parts[field]!) ?? true
    return NOT_DAYS.every(isMet) && (isEither ? isMet(DAY) || isMet(WEEKDAY) : isMet(DAY) && isMet(WEEKDAY))
  }
}

/** `?` says the same as `*`, where a day is meant. */
const isAny = (text: string, field: number): boolean => text === '*' || (text === '?' && (field === DAY || field === WEEKDAY))

/** The function service's fields also know L (last), W (nearest working day) and # (nth weekday); the mini-program's documentation does not have them. */
const SPECIAL = /^[\dLW#,-]*[LW#][\dLW#,-]*$/i

function valuesOf(text: string, [least, most]: [number, number]): Set<number> {
  if (SPECIAL.test(text)) throw new Error(`a timer field with L, W or # is not read here: ${text}. Name the days instead`)
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^(\*|\w+)(?:-(\w+))?(?:\/([1-9]\d*))?$/.exec(part)
    if (!match) throw new Error(`not a timer field: ${text}`)
    const [, first = '*', last, step] = match
    const from = first === '*' ? least : numberOf(first)
    const to = first === '*' || (step && !last) ? most : numberOf(last ?? first)
    if (!(from >= least && to <= most && from <= to)) throw new Error(`timer field out of range: ${text}`)
    for (let value = from; value <= to; value += Number(step ?? 1)) values.add(value)
  }
  return values
}

function numberOf(text: string): number {
  return NAMES[text.toUpperCase()] ?? Number(text)
}
