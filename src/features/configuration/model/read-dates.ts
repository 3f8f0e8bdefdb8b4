import { type BeijingDate, nextDate } from '@/shared/domain/time'

const DATE = /^\d{4}-\d{2}-\d{2}$/
/** A holiday of more days than this is a slip. */
const LONGEST_RUN = 31

export interface ReadDates {
  dates: BeijingDate[]
  /** Lines that cannot be read, as they were typed. */
  wrong: string[]
}

/** One date a line, or a run 「2027-10-01 至 2027-10-07」. Sorted, each once. */
export function readDates(text: string): ReadDates {
  const dates = new Set<BeijingDate>()
  const wrong: string[] = []
  for (const line of text.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const run = readRun(line)
    if (run) for (const date of run) dates.add(date)
    else wrong.push(line)
  }
  return { dates: [...dates].sort(), wrong }
}

/** The other way: one line a date. */
export function writeDates(dates: readonly BeijingDate[]): string {
  return dates.join('\n')
}

function readRun(line: string): BeijingDate[] | null {
  const [from, to = from, more] = line.split(/\s*[至~～]\s*/)
  if (more !== undefined || !from || !to || !DATE.test(from) || !DATE.test(to) || to < from) return null
  const run = [from]
  for (let date = from; date < to; ) {
    date = nextDate(date)
    run.push(date)
    if (run.length > LONGEST_RUN) return null
  }
  return run
}
