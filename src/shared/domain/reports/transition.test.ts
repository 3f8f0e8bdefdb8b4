import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import { HOUR } from '../time'
import { REOPEN_WINDOW, SILENCE_CLOSES_AFTER } from './guards'
import { OPEN_STATES, REPORT_ACTIONS, REPORT_STATES, type ReportAction, type ReportState } from './states'
import { allowedActions, type Actor, type Attempt, type ReportFacts, transition } from './transition'
import { type Capacity, LIVE_ACTIONS, TRANSITIONS } from './transition-table'

const CAPACITIES: readonly Capacity[] = ['person', 'reporter', 'intake', 'handle', 'verify', 'lead', 'unit', 'clock']
const NOW = 1_763_000_000_000
const PLACE = { lng: 115.066, lat: 30.218 }

const facts = (state: ReportState, change: Partial<ReportFacts> = {}): ReportFacts => ({
  state,
  stateSince: NOW - HOUR,
  point: PLACE,
  handlerId: 'grid',
  afterPhotosPassed: true,
  reporterReopens: 0,
  isRated: false,
  ...change,
})
const actor = (...capacities: Capacity[]): Actor => ({ personId: capacities.includes('handle') ? 'grid' : 'other', capacities })
const PROVEN: Attempt = { reasonCode: 'not_here', explanation: '已经围挡，明天更换新井盖', afterPhotos: 1, point: PLACE }

const outcome = (report: ReportFacts, action: ReportAction, by: Actor, attempt: Attempt = PROVEN, now = NOW): string => {
  try {
    return transition(report, action, by, attempt, now).to
  } catch (error) {
    return isAppError(error) ? error.code : String(error)
  }
}

describe('the transition table', () => {
  it('has one row for every state × action', () => {
    for (const state of REPORT_STATES) {
      for (const action of REPORT_ACTIONS) {
        expect(TRANSITIONS.filter((row) => row.action === action && row.from.includes(state)).length, `${action} from ${state}`).toBeLessThanOrEqual(1)
      }
    }
  })

  it('has every action, and no open state without a way out', () => {
    expect(new Set(TRANSITIONS.map((row) => row.action))).toEqual(new Set(REPORT_ACTIONS))
    for (const state of OPEN_STATES) expect(TRANSITIONS.some((row) => row.from.includes(state) && row.to !== 'SAME'), state).toBe(true)
  })

  it('answers every state × action × capacity as its row says, and nothing else', () => {
    for (const state of REPORT_STATES) {
      for (const action of REPORT_ACTIONS) {
        for (const capacity of CAPACITIES) {
          const row = TRANSITIONS.find((candidate) => candidate.action === action && candidate.from.includes(state))
          const result = outcome(facts(state, { previousState: 'SUBMITTED' }), action, { personId: 'other', capacities: [capacity] })

          if (!row) expect(result).toBe('REPORT_WRONG_STATE')
          else if (!row.by.some((performer) => performer.as === capacity)) expect(result).toBe('FORBIDDEN')
          // The clock alone has a guard that an hour of silence does not satisfy.
          else if (capacity === 'clock' && action === 'confirm') expect(result).toBe('REPORT_WRONG_STATE')
          else expect(result).toBe(row.to === 'SAME' ? state : row.to === 'PREVIOUS' ? 'SUBMITTED' : row.to)
        }
      }
    }
  })
})

describe('transition', () => {
  it('closes after 72 hours of silence, not a millisecond sooner, and only with a checked after-photo', () => {
    const waiting = (sinceMs: number, afterPhotosPassed = true) => facts('HANDLED', { stateSince: NOW - sinceMs, afterPhotosPassed })

    expect(outcome(waiting(SILENCE_CLOSES_AFTER), 'confirm', actor('clock'))).toBe('CLOSED')
    expect(outcome(waiting(SILENCE_CLOSES_AFTER - 1), 'confirm', actor('clock'))).toBe('REPORT_WRONG_STATE')
    expect(outcome(waiting(SILENCE_CLOSES_AFTER, false), 'confirm', actor('clock'))).toBe('REPORT_WRONG_STATE')
  })

  it('does not let a handler verify the own work, but another verifier may', () => {
    expect(outcome(facts('HANDLED'), 'confirm', { personId: 'grid', capacities: ['verify'] })).toBe('HANDLER_CANNOT_VERIFY')
    expect(outcome(facts('HANDLED'), 'confirm', { personId: 'another', capacities: ['verify'] })).toBe('CLOSED')
  })

  it('lets a reporter who also works there confirm as the reporter', () => {
    expect(outcome(facts('HANDLED'), 'confirm', { personId: 'grid', capacities: ['reporter', 'verify'] })).toBe('CLOSED')
  })

  it.each([
    ['no photo', {}, 'AFTER_PHOTO_REQUIRED'],
    ['a photo from nearby', { afterPhotos: 1, point: PLACE }, 'HANDLED'],
    ['a photo from 400 m away', { afterPhotos: 1, point: { lng: 115.07, lat: 30.218 } }, 'EXPLANATION_REQUIRED'],
    ['a photo from 400 m away with words', { afterPhotos: 1, point: { lng: 115.07, lat: 30.218 }, explanation: '井盖在工区修好再装回' }, 'HANDLED'],
    ['words of nine characters', { explanation: '一二三四五六七八九' }, 'AFTER_PHOTO_REQUIRED'],
    ['a photo that does not say where', { afterPhotos: 1 }, 'EXPLANATION_REQUIRED'],
  ])('rework is done with proof: %s', (_name, attempt, expected) => {
    expect(outcome(facts('HANDLING'), 'resolve', actor('handle'), attempt)).toBe(expected)
  })

  it('lets the reporter reopen once, within 14 days', () => {
    expect(outcome(facts('CLOSED', { stateSince: NOW - REOPEN_WINDOW }), 'reopen', actor('reporter'), {})).toBe('ACCEPTED')
    expect(outcome(facts('CLOSED', { stateSince: NOW - REOPEN_WINDOW - 1 }), 'reopen', actor('reporter'), {})).toBe('REOPEN_TOO_LATE')
    expect(outcome(facts('CLOSED', { reporterReopens: 1 }), 'reopen', actor('reporter'), {})).toBe('REOPEN_USED')
  })

  it('asks staff for a reason to reopen, and does not count it against the reporter', () => {
    expect(outcome(facts('CLOSED', { reporterReopens: 1 }), 'reopen', actor('intake'), {})).toBe('EXPLANATION_REQUIRED')
    expect(outcome(facts('CLOSED', { reporterReopens: 1 }), 'reopen', actor('intake'))).toBe('ACCEPTED')
  })

  it('takes one rating', () => {
    expect(outcome(facts('CLOSED'), 'rate', actor('reporter'))).toBe('CLOSED')
    expect(outcome(facts('CLOSED', { isRated: true }), 'rate', actor('reporter'))).toBe('RATING_EXISTS')
  })
})

describe('allowedActions', () => {
  it('offers exactly what transition would take', () => {
    const anyFacts = fc.record({
      state: fc.constantFrom(...REPORT_STATES),
      stateSince: fc.integer({ min: NOW - 30 * 24 * HOUR, max: NOW }),
      point: fc.constantFrom(PLACE, undefined),
      handlerId: fc.constantFrom('grid', undefined),
      afterPhotosPassed: fc.boolean(),
      reporterReopens: fc.integer({ min: 0, max: 2 }),
      isRated: fc.boolean(),
    })
    fc.assert(fc.property(anyFacts, fc.subarray([...CAPACITIES]), (report, capacities) => {
      const by = { personId: 'grid', capacities }
      const offered = allowedActions(report, by, NOW)

      for (const action of LIVE_ACTIONS) {
        const isTaken = REPORT_STATES.some((state) => state === outcome(report, action, by, { ...PROVEN, point: report.point }))
        expect(offered.includes(action), action).toBe(isTaken)
      }
    }))
  })
})
