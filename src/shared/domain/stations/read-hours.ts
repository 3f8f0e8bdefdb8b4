import type { Span } from './station-hours'

const DAYS = '日一二三四五六'
const NAMED: Readonly<Record<string, readonly number[]>> = { '': [0, 1, 2, 3, 4, 5, 6], 每天: [0, 1, 2, 3, 4, 5, 6], 工作日: [1, 2, 3, 4, 5], 周末: [0, 6] }
const SPAN = /^(.*?)\s*(\d{1,2}):(\d{2})\s*[-~至到]\s*(?:次日)?(\d{1,2}):(\d{2})$/
const ALL_DAY = ['全天', '24小时', '二十四小时']

type Weekly = (Span & { days: number[] })[]

/** Pure. "周一至周五 8:00-20:00；周末 9:00-17:00", "24小时". Null: not understood. */
export function readHours(text: string): { weekly: Weekly; isAllDay: boolean } | null {
  const said = tidy(text)
  if (ALL_DAY.includes(said)) return { weekly: [], isAllDay: true }
  const weekly: Weekly = []
  for (const part of said.split(/[;,]/).map((one) => one.trim()).filter(Boolean)) {
    const [, days = '', ...times] = SPAN.exec(part) ?? []
    const span = spanOf(times)
    const on = daysOf(days.trim())
    if (!span || !on) return null
    weekly.push({ ...span, days: [...on] })
  }
  return weekly.length === 0 ? null : { weekly, isAllDay: false }
}

/** Pure. "12:00-14:00". Null: not understood. */
export function readSpan(text: string): Span | null {
  const [, days, ...times] = SPAN.exec(tidy(text)) ?? []
  return days === '' ? spanOf(times) : null
}

function spanOf(times: readonly string[]): Span | null {
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = times.map(Number)
  const [opens, closes] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  const isRight = fromMinute < 60 && toMinute < 60 && opens < 1_440 && closes <= 1_440
  return isRight ? { opens, closes } : null
}

function daysOf(text: string): readonly number[] | null {
  const named = NAMED[text]
  if (named) return named
  const [, from, to] = /^周([日天一二三四五六])(?:至|到|-)周?([日天一二三四五六])$/.exec(text) ?? []
  if (from && to) return range(dayOf(from), dayOf(to))
  const [, listed] = /^周([日天一二三四五六]+)$/.exec(text) ?? []
  return listed ? [...new Set([...listed].map(dayOf))] : null
}

const dayOf = (sign: string) => Math.max(0, DAYS.indexOf(sign))

function range(from: number, to: number): number[] {
  const days = [from]
  for (let day = from; day !== to; ) days.push((day = (day + 1) % 7))
  return days
}

const tidy = (text: string) => text.normalize('NFKC').replace(/[—–]/g, '-').replace(/星期|礼拜/g, '周').trim()
