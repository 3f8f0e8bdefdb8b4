import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beijingDate, DAY, HOUR, MINUTE } from '../time'
import { isAdoptedByRiders, reputationOf, type Vote } from './adopt-correction'
import { checkInRefusal, evidenceOf } from './check-in'
import { FACILITIES, NEED_NAMES, NEEDS, serves } from './facilities'
import { occupancyOf } from './occupancy'
import { type Candidate, rankStations, type Wish } from './rank-stations'
import { kindOf, SERVICE_KINDS, SERVICES } from './services'
import { isStationCode, readStationCode, stationCode } from './station-code'
import { doubtStep, needsReview } from './station-doubt'
import type { StationStatus, StatusCode } from './station-status'

const NOW = Date.parse('2026-11-24T15:00:00+08:00')

describe('occupancyOf', () => {
  const came = (...minutesAgo: number[]) => minutesAgo.map((ago) => ({ at: NOW - ago * MINUTE, leftAt: null }))
  it.each<[what: string, stays: ReturnType<typeof came>, capacity: number | null, is: string]>([
    ['two are no picture', came(1, 2), 10, 'unknown'],
    ['nobody said how many it holds', came(1, 2, 3), null, 'unknown'],
    ['three of ten', came(1, 2, 3), 10, 'free'],
    ['four of ten are four tenths', came(1, 2, 3, 4), 10, 'some'],
    ['eight of ten', came(1, 2, 3, 4, 5, 6, 7, 8), 10, 'some'],
    ['nine of ten', came(1, 2, 3, 4, 5, 6, 7, 8, 9), 10, 'busy'],
    ['who came long ago has left', came(25, 26, 27), 3, 'free'],
    ['two hours ago is no picture', came(121, 122, 123), 3, 'unknown'],
  ])('%s', (_what, stays, capacity, is) => expect(occupancyOf(stays, capacity, NOW)).toBe(is))

  it('counts nobody who said that they left', () => {
    expect(occupancyOf(came(1, 2, 3).map((stay) => ({ ...stay, leftAt: NOW - MINUTE })), 3, NOW)).toBe('free')
  })
})

describe('a check-in', () => {
  it.each<[method: 'scan' | 'near', distanceM: number, accuracyM: number, agoMs: number | null, refusal: string | null]>([
    ['scan', 150, 0, null, null],
    ['scan', 151, 0, null, 'CHECK_IN_CODE_ELSEWHERE'],
    ['scan', 200, 50, null, null],
    ['scan', 201, 5_000, null, 'CHECK_IN_CODE_ELSEWHERE'],
    ['near', 80, 0, null, null],
    ['near', 81, 0, null, 'CHECK_IN_TOO_FAR'],
    ['near', 300, 30, null, 'CHECK_IN_TOO_FAR'],
    ['scan', 10, 10, 2 * HOUR - 1, 'CHECK_IN_REPEATED'],
    ['scan', 10, 10, 2 * HOUR, null],
  ])('by %s from %i m (±%i), the last %s ms ago: %s', (method, distanceM, accuracyM, agoMs, refusal) => {
    expect(checkInRefusal({ method, distanceM, accuracyM, lastAt: agoMs === null ? null : NOW - agoMs, now: NOW })).toBe(refusal)
  })

  it('says by each answer whether one got in', () => {
    expect(evidenceOf('open', 'scan')).toBe('scanned_open')
    expect(evidenceOf('broken', 'near')).toBe('near_open')
    expect(evidenceOf('turned_away', 'near')).toBe('turned_away')
  })
})

describe('a code at the door', () => {
  const sign = (secret: string) => (text: string) => `${secret}${text.replace(/[^a-z2-7]/g, '')}aaaaaaaaaaaaaaaaaaaa`
  const code = stationCode('420202005-017', sign('k'))
  it('is read and known', () => expect(isStationCode(readStationCode(` ${code} `)!, sign('k'))).toBe(true))
  it('is not made without the key', () => expect(isStationCode(readStationCode(stationCode('420202005-017', sign('j')))!, sign('k'))).toBe(false))
  it.each(['https://weixin.qq.com/r/x', 'HSNX-420202005-017', ''])('is not %s', (text) => expect(readStationCode(text)).toBeNull())
})

describe('a doubt', () => {
  const doubt = (daysAgo: number, answer: 'open' | 'shut' | null) => ({ raisedAt: NOW - daysAgo * DAY, answer: answer && { answer, at: NOW } })
  it('is the manager’s for an hour, then the secretary’s', () => {
    expect(doubtStep({ raisedAt: NOW - HOUR + 1, answer: null }, NOW)).toBe('manager')
    expect(doubtStep({ raisedAt: NOW - HOUR, answer: null }, NOW)).toBe('secretary')
    expect(doubtStep(doubt(0, 'open'), NOW)).toBe('settled')
  })
  it.each<[doubts: ReturnType<typeof doubt>[], is: boolean]>([
    [[doubt(1, 'shut'), doubt(2, 'shut'), doubt(3, 'shut')], true],
    [[doubt(1, 'shut'), doubt(1, 'shut'), doubt(3, 'shut')], false],
    [[doubt(1, 'shut'), doubt(2, 'open'), doubt(3, 'shut')], false],
    [[doubt(1, 'shut'), doubt(2, 'shut'), doubt(31, 'shut')], false],
  ])('that came true on three days is looked at: %#', (doubts, is) => expect(needsReview(doubts, NOW, beijingDate)).toBe(is))
})

describe('a correction', () => {
  const vote = (personId: string, more: Partial<Vote> = {}): Vote => ({ personId, installId: null, reputation: 0.8, at: NOW - DAY, isFor: true, ...more })
  const three = [vote('a'), vote('b'), vote('c')]
  it.each<[what: string, field: 'hours' | 'facility' | 'name', votes: Vote[], is: boolean]>([
    ['three agree', 'hours', three, true],
    ['two agree', 'hours', three.slice(1), false],
    ['a name is no matter of votes', 'name', three, false],
    ['one of them is often wrong', 'facility', [...three.slice(1), vote('a', { reputation: 0.6 })], false],
    ['one said it three weeks ago', 'facility', [...three.slice(1), vote('a', { at: NOW - 15 * DAY })], false],
    ['two of them on one phone', 'facility', [vote('a', { installId: 'p' }), vote('b', { installId: 'p' }), vote('c')], false],
    ['as many say no', 'facility', [...three, ...['d', 'e', 'f'].map((who) => vote(who, { isFor: false }))], false],
  ])('%s', (_what, field, votes, is) => expect(isAdoptedByRiders(field, votes, NOW)).toBe(is))

  it('begins at three quarters, and forgets', () => {
    expect(reputationOf([], NOW)).toBe(0.75)
    expect(reputationOf([{ at: NOW, isValid: false }], NOW)).toBe(0.6)
    expect(reputationOf([{ at: NOW - 90 * DAY, isValid: false }], NOW)).toBeCloseTo(3 / 4.5)
  })
})

describe('rankStations', () => {
  const status = (code: StatusCode, confidence = 0.9): StationStatus => ({ code, until: null, confidence, why: 'hours', evidenceAt: null, note: null })
  const at = (metresEast: number) => ({ lng: 115.1 + metresEast / 96_000, lat: 30.2 })
  const candidate = (id: string, metresEast: number, facilities: Candidate['facilities'] = {}): Candidate => ({ id, point: at(metresEast), facilities })
  const wish = (more: Partial<Wish> = {}): Wish => ({ from: at(0), to: null, needs: [], now: NOW, ...more })
  const order = (candidates: Candidate[], more: Partial<Wish>, statuses: Record<string, StationStatus>) => rankStations(candidates, wish(more), (id) => statuses[id] ?? status('OPEN')).map(({ id }) => id)

  it('takes the open one before the nearer one', () => expect(order([candidate('a', 100), candidate('b', 900)], {}, { a: status('CLOSED', 0) })).toEqual(['b', 'a']))
  it('takes what has a dryer and a charger before what is nearer', () => {
    expect(order([candidate('a', 100), candidate('b', 900, { clothes_dryer: 'ok', ebike_charge: 'ok' })], { needs: ['dry', 'charge'] }, {})).toEqual(['b', 'a'])
  })
  it('does not count what is broken', () => {
    expect(order([candidate('a', 100, { ebike_charge: 'broken' }), candidate('b', 900, { ebike_charge: 'ok' })], { needs: ['charge'] }, {})).toEqual(['b', 'a'])
  })
  it('takes a certain door before a doubtful one that is a little nearer', () => expect(order([candidate('a', 300), candidate('b', 400)], {}, { a: status('OPEN', 0.5), b: status('OPEN', 0.95) })).toEqual(['b', 'a']))
  it('takes what lies on the way', () => expect(order([candidate('a', -500), candidate('b', 1_500)], { to: at(2_000) }, {})).toEqual(['b', 'a']))
  it('predicts for the arrival, not for now', () => {
    const asked: number[] = []
    const [first] = rankStations([candidate('a', 1_000)], wish(), (_id, when) => (asked.push(when), status('OPEN')))
    expect(asked[0]).toBe(NOW + (first!.distanceM / 5) * 1000)
  })
  it('is one order, however it is given', () => {
    const some = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), point: fc.integer({ min: -3000, max: 3000 }).map(at), facilities: fc.constant({}) }), { selector: ({ id }) => id, maxLength: 20 })
    fc.assert(
      fc.property(some, (candidates) => {
        const ids = (all: Candidate[]) => rankStations(all, wish(), () => status('OPEN')).map(({ id }) => id)
        expect(ids([...candidates].reverse())).toEqual(ids(candidates))
      }),
    )
  })
})

describe('what a station has and what is asked for', () => {
  it('names every facility once, and needs that exist', () => {
    expect(new Set(FACILITIES).size).toBe(FACILITIES.length)
    expect(NEED_NAMES.flatMap((need) => NEEDS[need]).every((facility) => FACILITIES.includes(facility))).toBe(true)
    expect(serves({ toilet: 'unknown' }, 'toilet')).toBe(false)
  })
  it('has eight services with twenty-six items', () => {
    const items = SERVICE_KINDS.flatMap((kind) => [...SERVICES[kind]])
    expect([SERVICE_KINDS.length, items.length, new Set(items).size]).toEqual([8, 26, 26])
    expect(kindOf('compound')).toBe('passage')
  })
})
