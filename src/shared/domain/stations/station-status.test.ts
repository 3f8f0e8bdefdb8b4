import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { HUANGSHI_CALENDAR } from '../calendar/huangshi-calendar'
import { DAY, HOUR, type Instant, MINUTE } from '../time'
import { type Evidence, type EvidenceKind, EVIDENCE_KINDS } from './station-evidence'
import type { StationHours } from './station-hours'
import { CONFIDENT, type StationFacts, stationStatus, type StatusCode } from './station-status'

/** Beijing time. */
const at = (text: string): Instant => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const span = (opens: string, closes: string) => ({ opens: minutes(opens), closes: minutes(closes) })

const HOURS: StationHours = { weekly: [{ days: [1, 2, 3, 4, 5], ...span('08:00', '20:00') }], lunch: null, isAllDay: false, unattended: [], holidays: 'closed', onHolidays: [], exceptions: [] }
const SATURDAYS: StationHours = { ...HOURS, weekly: [...HOURS.weekly, { days: [6], ...span('09:00', '12:00') }] }
const LUNCH: StationHours = { ...HOURS, lunch: span('12:00', '14:00') }
const NIGHT: StationHours = { ...HOURS, weekly: [{ days: [5, 6], ...span('18:00', '02:00') }] }
const SCAN: StationHours = { ...HOURS, unattended: [span('20:00', '08:00')] }
const ALL_DAY: StationHours = { ...HOURS, weekly: [], isAllDay: true, holidays: 'same' }
const SAME: StationHours = { ...HOURS, holidays: 'same' }
const CUSTOM: StationHours = { ...HOURS, holidays: 'custom', onHolidays: [span('10:00', '16:00')] }
const SHUT_TODAY: StationHours = { ...ALL_DAY, exceptions: [{ date: '2026-11-24', spans: [], reason: '停电' }] }
const SHORT_TODAY: StationHours = { ...HOURS, exceptions: [{ date: '2026-11-24', spans: [span('14:00', '16:00')], reason: '培训' }] }
const OPEN_SUNDAY: StationHours = { ...HOURS, exceptions: [{ date: '2026-11-29', spans: [span('08:00', '12:00')], reason: '加班' }] }
const SHUT_NIGHT: StationHours = { ...SCAN, exceptions: [{ date: '2026-11-25', spans: [], reason: '检修' }] }

const station = (hours: StationHours, more: Partial<StationFacts> = {}): StationFacts => ({ isRetired: false, tier: 2, hours, verifiedAt: at('2026-11-20 10:00'), ...more })
let people = 0
const said = (kind: EvidenceKind, time: string, reporter = `rider-${++people}`, installId: string | null = null): Evidence => ({ kind, at: at(time), reporter, installId })

// 2026-11-24 is a Tuesday; 2026-10-10 a Saturday that is worked; 2026-10-01 a holiday.
const TABLE: [what: string, hours: StationHours, now: string, evidence: Evidence[], code: StatusCode, more?: { until?: string | null; why?: string; tier?: 1 | 2 | 3; verified?: string | null; retired?: boolean }][] = [
  ['within its hours', HOURS, '2026-11-24 10:00', [], 'OPEN', { until: '2026-11-24 20:00', why: 'hours' }],
  ['the minute it opens', HOURS, '2026-11-24 08:00', [], 'OPEN'],
  ['a minute before', HOURS, '2026-11-24 07:59', [], 'OPENING_SOON', { until: '2026-11-24 08:00' }],
  ['half an hour before', HOURS, '2026-11-24 07:30', [], 'OPENING_SOON'],
  ['more than that before', HOURS, '2026-11-24 07:29', [], 'CLOSED', { until: '2026-11-24 08:00' }],
  ['half an hour to the end', HOURS, '2026-11-24 19:30', [], 'CLOSING', { until: '2026-11-24 20:00' }],
  ['just before that', HOURS, '2026-11-24 19:29', [], 'OPEN'],
  ['the minute it closes', HOURS, '2026-11-24 20:00', [], 'CLOSED', { until: '2026-11-25 08:00' }],
  ['Friday evening waits for Monday', HOURS, '2026-11-27 21:00', [], 'CLOSED', { until: '2026-11-30 08:00' }],
  ['a Saturday without hours', HOURS, '2026-11-28 10:00', [], 'CLOSED'],
  ['a Saturday with its own', SATURDAYS, '2026-11-28 10:00', [], 'OPEN', { until: '2026-11-28 12:00' }],
  ['a Saturday that is worked goes by working days', SATURDAYS, '2026-10-10 15:00', [], 'OPEN', { until: '2026-10-10 20:00', verified: '2026-10-01 10:00' }],
  ['and opens when they do', HOURS, '2026-10-10 07:40', [], 'OPENING_SOON', { until: '2026-10-10 08:00', verified: '2026-10-01 10:00' }],
  ['a holiday on a weekday', HOURS, '2026-10-01 10:00', [], 'CLOSED', { until: '2026-10-08 08:00' }],
  ['a holiday as any day', SAME, '2026-10-01 10:00', [], 'OPEN', { verified: '2026-09-30 10:00' }],
  ['a holiday with hours of its own', CUSTOM, '2026-10-01 10:30', [], 'OPEN', { until: '2026-10-01 16:00', verified: '2026-09-30 10:00' }],
  ['before them', CUSTOM, '2026-10-01 09:00', [], 'CLOSED', { until: '2026-10-01 10:00' }],
  ['a year that nobody announced has no holidays', HOURS, '2031-10-01 10:00', [], 'OPEN', { verified: '2031-09-25 10:00' }],
  ['lunch', LUNCH, '2026-11-24 12:30', [], 'CLOSED', { until: '2026-11-24 14:00' }],
  ['lunch begins', LUNCH, '2026-11-24 12:00', [], 'CLOSED'],
  ['lunch ends soon', LUNCH, '2026-11-24 13:40', [], 'OPENING_SOON'],
  ['lunch is over', LUNCH, '2026-11-24 14:00', [], 'OPEN', { until: '2026-11-24 20:00' }],
  ['lunch begins soon', LUNCH, '2026-11-24 11:45', [], 'CLOSING', { until: '2026-11-24 12:00' }],
  ['over midnight, before', NIGHT, '2026-11-27 23:30', [], 'OPEN', { until: '2026-11-28 02:00' }],
  ['over midnight, after', NIGHT, '2026-11-28 01:00', [], 'OPEN', { until: '2026-11-28 02:00' }],
  ['over midnight, from a Saturday into a Sunday', NIGHT, '2026-11-29 01:45', [], 'CLOSING', { until: '2026-11-29 02:00' }],
  ['over midnight, gone', NIGHT, '2026-11-28 02:00', [], 'CLOSED', { until: '2026-11-28 18:00' }],
  ['not on a Thursday night', NIGHT, '2026-11-27 01:00', [], 'CLOSED'],
  ['by oneself at night', SCAN, '2026-11-24 23:00', [], 'OPEN_UNATTENDED', { until: '2026-11-25 08:00' }],
  ['by oneself in the early morning', SCAN, '2026-11-25 05:00', [], 'OPEN_UNATTENDED'],
  ['staff go, the door stays', SCAN, '2026-11-24 20:00', [], 'OPEN_UNATTENDED'],
  ['by oneself on a holiday', SCAN, '2026-10-01 21:00', [], 'OPEN_UNATTENDED', { verified: '2026-09-30 10:00' }],
  ['an exception closes the night too', SHUT_NIGHT, '2026-11-25 21:00', [], 'TEMP_CLOSED', { why: 'exception' }],
  ['all day', ALL_DAY, '2026-11-24 03:00', [], 'OPEN'],
  ['all day, at midnight', ALL_DAY, '2026-11-24 00:00', [], 'OPEN'],
  ['all day on a holiday', ALL_DAY, '2026-10-03 04:00', [], 'OPEN', { verified: '2026-09-30 10:00' }],
  ['an exception beats all day', SHUT_TODAY, '2026-11-24 10:00', [], 'TEMP_CLOSED', { until: '2026-11-25 00:00', why: 'exception' }],
  ['an exception beats the manager', SHUT_TODAY, '2026-11-24 10:00', [said('opened', '2026-11-24 09:00', 'm')], 'TEMP_CLOSED', { why: 'exception' }],
  ['an exception beats riders', SHUT_TODAY, '2026-11-24 10:00', [said('scanned_open', '2026-11-24 09:55'), said('scanned_open', '2026-11-24 09:56')], 'TEMP_CLOSED'],
  ['and is over with its day', SHUT_TODAY, '2026-11-25 00:00', [], 'OPEN'],
  ['other hours for a day', SHORT_TODAY, '2026-11-24 10:00', [], 'CLOSED', { until: '2026-11-24 14:00' }],
  ['within them', SHORT_TODAY, '2026-11-24 15:00', [], 'OPEN', { until: '2026-11-24 16:00' }],
  ['an exception can open a day off', OPEN_SUNDAY, '2026-11-29 09:00', [], 'OPEN', { until: '2026-11-29 12:00' }],
  ['the manager closed it', HOURS, '2026-11-24 10:00', [said('closed', '2026-11-24 09:00', 'm')], 'TEMP_CLOSED', { until: '2026-11-25 08:00', why: 'manager' }],
  ['riders do not open what the manager closed', HOURS, '2026-11-24 10:00', [said('closed', '2026-11-24 09:00', 'm'), said('scanned_open', '2026-11-24 09:50')], 'TEMP_CLOSED'],
  ['the switch ends with its day', HOURS, '2026-11-25 10:00', [said('closed', '2026-11-24 19:00', 'm')], 'OPEN'],
  ['the manager opened it again', HOURS, '2026-11-24 10:00', [said('closed', '2026-11-24 09:00', 'm'), said('opened', '2026-11-24 09:30', 'm')], 'OPEN', { why: 'manager' }],
  ['another manager speaks for the same station', HOURS, '2026-11-24 10:00', [said('closed', '2026-11-24 09:00', 'm'), said('opened', '2026-11-24 09:30', 'deputy')], 'OPEN'],
  ['the manager opened it beyond its hours', HOURS, '2026-11-24 21:00', [said('opened', '2026-11-24 20:30', 'm')], 'OPEN', { until: '2026-11-25 00:00' }],
  ['one rider found it shut', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:58')], 'OPEN'],
  ['two riders did', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:58'), said('found_shut', '2026-11-24 09:59')], 'SUSPECT_CLOSED', { why: 'riders_shut' }],
  ['one was turned away, one found it shut', HOURS, '2026-11-24 10:00', [said('turned_away', '2026-11-24 09:58'), said('found_shut', '2026-11-24 09:59')], 'SUSPECT_CLOSED'],
  ['the same rider twice', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:50', 'a'), said('found_shut', '2026-11-24 09:58', 'a')], 'OPEN'],
  ['two riders on one phone', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:58', 'a', 'phone'), said('found_shut', '2026-11-24 09:59', 'b', 'phone')], 'OPEN'],
  ['two riders on two phones', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:58', 'a', 'phone'), said('found_shut', '2026-11-24 09:59', 'b', 'other')], 'SUSPECT_CLOSED'],
  ['the doubt fades', HOURS, '2026-11-24 12:00', [said('found_shut', '2026-11-24 09:58'), said('found_shut', '2026-11-24 09:59')], 'OPEN'],
  ['a scan against two who found it shut', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:58'), said('found_shut', '2026-11-24 09:59'), said('scanned_open', '2026-11-24 09:59')], 'OPEN'],
  ['a scan against three', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:59'), said('found_shut', '2026-11-24 09:59'), said('found_shut', '2026-11-24 09:59'), said('scanned_open', '2026-11-24 09:59')], 'SUSPECT_CLOSED'],
  ['the manager’s word weighs, and four outweigh it', HOURS, '2026-11-24 10:00', [said('opened', '2026-11-24 09:00', 'm'), ...['a', 'b', 'c', 'd'].map((who) => said('found_shut', '2026-11-24 09:59', who))], 'SUSPECT_CLOSED'],
  ['two do not', HOURS, '2026-11-24 10:00', [said('opened', '2026-11-24 09:00', 'm'), said('found_shut', '2026-11-24 09:59'), said('found_shut', '2026-11-24 09:59')], 'OPEN'],
  ['who found it shut and then got in', HOURS, '2026-11-24 10:00', [said('found_shut', '2026-11-24 09:40', 'a'), said('scanned_open', '2026-11-24 09:50', 'a'), said('found_shut', '2026-11-24 09:55')], 'OPEN'],
  ['doubts outside its hours say nothing', HOURS, '2026-11-24 22:00', [said('found_shut', '2026-11-24 21:58'), said('found_shut', '2026-11-24 21:59')], 'CLOSED'],
  ['a scan outside its hours', HOURS, '2026-11-24 22:00', [said('scanned_open', '2026-11-24 21:58')], 'OPEN', { why: 'riders_open', until: null }],
  ['two hours after it', HOURS, '2026-11-24 23:59', [said('scanned_open', '2026-11-24 21:58')], 'CLOSED'],
  ['nearby alone is not enough', HOURS, '2026-11-24 22:00', [said('near_open', '2026-11-24 21:59')], 'CLOSED'],
  ['two nearby are', HOURS, '2026-11-24 22:00', [said('near_open', '2026-11-24 21:59'), said('near_open', '2026-11-24 21:59')], 'OPEN'],
  ['one found it full', HOURS, '2026-11-24 10:00', [said('found_full', '2026-11-24 09:58')], 'OPEN'],
  ['two found it full', HOURS, '2026-11-24 10:00', [said('found_full', '2026-11-24 09:58'), said('found_full', '2026-11-24 09:59')], 'FULL', { why: 'riders_full' }],
  ['it empties within the hour', HOURS, '2026-11-24 10:45', [said('found_full', '2026-11-24 09:58'), said('found_full', '2026-11-24 09:59')], 'OPEN'],
  ['nobody ever confirmed it', HOURS, '2026-11-24 10:00', [], 'UNVERIFIED', { why: 'never_confirmed', verified: null }],
  ['confirmed a month ago', HOURS, '2026-11-24 10:00', [], 'OPEN', { verified: '2026-10-25 10:00' }],
  ['longer ago', HOURS, '2026-11-24 10:00', [], 'UNVERIFIED', { why: 'long_ago', verified: '2026-10-25 09:59' }],
  ['of a flagship one expects more', HOURS, '2026-11-24 10:00', [], 'UNVERIFIED', { tier: 3, verified: '2026-11-17 09:59' }],
  ['which a rider can give', HOURS, '2026-11-24 10:00', [said('near_open', '2026-11-23 10:00')], 'OPEN', { tier: 3, verified: '2026-11-17 09:59' }],
  ['what is closed by its hours is closed, confirmed or not', HOURS, '2026-11-24 22:00', [], 'CLOSED', { verified: null }],
  ['words from the future are nobody’s', HOURS, '2026-11-24 22:00', [said('scanned_open', '2026-11-24 22:01')], 'CLOSED'],
  ['gone', ALL_DAY, '2026-11-24 10:00', [said('scanned_open', '2026-11-24 09:59')], 'RETIRED', { retired: true }],
]

describe('stationStatus', () => {
  it.each(TABLE)("%s", (_what, hours, now, evidence, code, more: NonNullable<(typeof TABLE)[number][5]> = {}) => {
    const verifiedAt = more.verified === undefined ? at('2026-11-20 10:00') : more.verified === null ? null : at(more.verified)
    const facts = station(hours, { tier: more.tier ?? 2, isRetired: more.retired ?? false, ...(now.startsWith('2026-11') || more.verified !== undefined ? { verifiedAt } : {}) })
    const status = stationStatus(facts, at(now), evidence, HUANGSHI_CALENDAR)
    expect(status.code).toBe(code)
    if (more.why) expect(status.why).toBe(more.why)
    if (more.until !== undefined) expect(status.until).toBe(more.until === null ? null : at(more.until))
  })

  it('has a table of at least sixty', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(60)
  })

  it('says how long it is since anybody saw it', () => {
    const status = stationStatus(station(HOURS), at('2026-11-24 10:12'), [said('scanned_open', '2026-11-24 10:00'), said('near_open', '2026-11-24 09:00')], HUANGSHI_CALENDAR)
    expect(status.evidenceAt).toBe(at('2026-11-24 10:00'))
    expect(status.confidence).toBeGreaterThanOrEqual(CONFIDENT)
  })

  it('tells the reason of an exception', () => {
    expect(stationStatus(station(SHUT_TODAY), at('2026-11-24 10:00'), [], HUANGSHI_CALENDAR).note).toBe('停电')
  })

  const NOW = at('2026-11-24 15:00')
  const anyHours = fc.constantFrom(HOURS, SATURDAYS, LUNCH, NIGHT, SCAN, ALL_DAY, SAME, SHUT_TODAY, SHORT_TODAY)
  const word = (kinds: readonly EvidenceKind[]): fc.Arbitrary<Evidence> =>
    fc.record({
      kind: fc.constantFrom(...kinds),
      at: fc.integer({ min: 0, max: 30 * 60 }).map((ago) => NOW - ago * MINUTE),
      reporter: fc.constantFrom('a', 'b', 'c', 'd'),
      installId: fc.constantFrom('p', 'q', null),
    })
  const anyStation = fc.record({ hours: anyHours, tier: fc.constantFrom(1 as const, 2 as const, 3 as const), isRetired: fc.boolean(), verifiedAt: fc.option(fc.integer({ min: 0, max: 40 }).map((days) => NOW - days * DAY)) })
  const OPENNESS: Readonly<Record<StatusCode, number>> = { RETIRED: 0, TEMP_CLOSED: 0, CLOSED: 0, OPENING_SOON: 0, SUSPECT_CLOSED: 1, UNVERIFIED: 1, FULL: 2, CLOSING: 3, OPEN_UNATTENDED: 3, OPEN: 3 }

  it('is never less open because one more says that it is open', () => {
    fc.assert(
      fc.property(anyStation, fc.array(word(EVIDENCE_KINDS), { maxLength: 12 }), word(['opened', 'scanned_open', 'near_open']), fc.integer({ min: -12, max: 12 }), (facts, evidence, more, hours) => {
        const now = NOW + hours * HOUR
        const before = stationStatus(facts, now, evidence, HUANGSHI_CALENDAR)
        const after = stationStatus(facts, now, [...evidence, more], HUANGSHI_CALENDAR)
        expect(OPENNESS[after.code]).toBeGreaterThanOrEqual(OPENNESS[before.code])
        expect(after.confidence).toBeGreaterThanOrEqual(before.confidence - 1e-12)
      }),
    )
  })

  it('is never open with confidence where nobody saw it', () => {
    fc.assert(
      fc.property(anyStation, fc.integer({ min: 0, max: 400 }), (facts, hours) => {
        const { code, confidence } = stationStatus(facts, NOW + hours * HOUR, [], HUANGSHI_CALENDAR)
        expect(OPENNESS[code] === 3 && confidence >= CONFIDENT).toBe(false)
      }),
    )
  })

  it('does not depend on the order of what was said', () => {
    fc.assert(
      fc.property(anyStation, fc.array(word(EVIDENCE_KINDS), { maxLength: 8 }), (facts, evidence) => {
        const { confidence, ...rest } = stationStatus(facts, NOW, evidence, HUANGSHI_CALENDAR)
        const { confidence: other, ...same } = stationStatus(facts, NOW, [...evidence].reverse(), HUANGSHI_CALENDAR)
        expect(same).toEqual(rest)
        expect(other).toBeCloseTo(confidence, 9)
      }),
    )
  })
})
