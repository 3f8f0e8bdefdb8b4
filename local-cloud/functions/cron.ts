/** Beijing, where timer triggers live, is eight hours ahead all year. */
const BEIJING_OFFSET_MS = 8 * 3_600_000

/** Names stand for numbers: months from 1, days of the week from Sunday, 0. */
const NAMES: Record<string, number> = Object.fromEntries([
  ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map((name, at) => [name, at]),
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].map((name, at) => [name, at + 1]),
])
/** First and last value of `second minute hour day month weekday year`. */
const FIELDS: [least: number, most: number][] = [[0, 59], [0, 59], [0, 23], [1, 31], [1, 12], [0, 6], [1970, 2099]]
const [SECOND, MINUTE, HOUR, DAY, MONTH, WEEKDAY, YEAR] = [0, 1, 2, 3, 4, 5, 6] as const

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
  const isMet = (field: number, value: number): boolean => allowed[field]?.has(value) ?? true
  return (atMs) => {
    const inBeijing = atMs + BEIJING_OFFSET_MS
    // A leap asks for a day of seconds: arithmetic rules most of them out, before a date is made of any.
    const isTime = isMet(SECOND, Math.floor(inBeijing / 1_000) % 60) && isMet(MINUTE, Math.floor(inBeijing / 60_000) % 60) && isMet(HOUR, Math.floor(inBeijing / 3_600_000) % 24)
    if (!isTime) return false
    const at = new Date(inBeijing)
    const isDay = isMet(DAY, at.getUTCDate())
    const isWeekday = isMet(WEEKDAY, at.getUTCDay())
    return isMet(MONTH, at.getUTCMonth() + 1) && isMet(YEAR, at.getUTCFullYear()) && (isEither ? isDay || isWeekday : isDay && isWeekday)
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
