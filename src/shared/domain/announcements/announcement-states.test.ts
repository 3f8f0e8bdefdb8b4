import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import {
  ANNOUNCEMENT_ACTIONS,
  ANNOUNCEMENT_ROWS,
  ANNOUNCEMENT_STATES,
  type AnnouncementFacts,
  announcementStep,
  excerptOf,
  isPeriodAllowed,
  LONGEST_ANNOUNCEMENT,
  shelfOf,
} from './announcement-states'

const NOW = Date.parse('2026-11-24T10:00:00+08:00')
const facts = (change: Partial<AnnouncementFacts> = {}): AnnouncementFacts => ({ state: 'DRAFT', isTextPassed: true, endsAt: NOW + 1, ...change })
const codeOf = (run: () => unknown): string => {
  try {
    return `went to ${String(run())}`
  } catch (error) {
    return isAppError(error) ? error.code : String(error)
  }
}

describe('announcementStep', () => {
  it.each([
    ['save', facts(), 'publisher', 'went to DRAFT'],
    ['publish', facts(), 'publisher', 'went to PUBLISHED'],
    ['publish', facts({ isTextPassed: false }), 'publisher', 'went to CHECKING'],
    ['publish', facts({ endsAt: NOW }), 'publisher', 'ANNOUNCEMENT_OVER'],
    ['publish', facts(), 'clock', 'FORBIDDEN'],
    ['pass', facts({ state: 'CHECKING' }), 'clock', 'went to PUBLISHED'],
    ['pass', facts({ state: 'CHECKING', isTextPassed: false }), 'clock', 'TEXT_REFUSED'],
    ['pass', facts({ state: 'CHECKING', endsAt: NOW }), 'clock', 'ANNOUNCEMENT_OVER'],
    ['pass', facts({ state: 'CHECKING' }), 'publisher', 'FORBIDDEN'],
    ['return', facts({ state: 'CHECKING', isTextPassed: false }), 'clock', 'went to DRAFT'],
    ['withdraw', facts({ state: 'CHECKING' }), 'publisher', 'went to DRAFT'],
    ['withdraw', facts({ state: 'PUBLISHED' }), 'publisher', 'went to WITHDRAWN'],
    ['withdraw', facts({ state: 'PUBLISHED', endsAt: NOW }), 'publisher', 'ANNOUNCEMENT_OVER'],
    ['withdraw', facts(), 'publisher', 'ANNOUNCEMENT_WRONG_STATE'],
    ['save', facts({ state: 'PUBLISHED' }), 'publisher', 'ANNOUNCEMENT_WRONG_STATE'],
    ['expire', facts({ state: 'PUBLISHED', endsAt: NOW }), 'clock', 'went to EXPIRED'],
    ['expire', facts({ state: 'PUBLISHED' }), 'clock', 'ANNOUNCEMENT_WRONG_STATE'],
    ['expire', facts({ state: 'WITHDRAWN', endsAt: NOW }), 'clock', 'went to WITHDRAWN'],
  ] as const)('%s of %j by the %s: %s', (action, given, by, outcome) => {
    expect(codeOf(() => announcementStep(given, action, by, NOW))).toBe(outcome)
  })

  it('never shows words without a verdict, and never changes what was shown', () => {
    const walk = fc.array(fc.record({ action: fc.constantFrom(...ANNOUNCEMENT_ACTIONS), by: fc.constantFrom('publisher' as const, 'clock' as const), isTextPassed: fc.boolean(), endsAt: fc.integer({ min: NOW - 5, max: NOW + 5 }) }), { maxLength: 12 })
    fc.assert(
      fc.property(walk, (steps) => {
        let state: AnnouncementFacts['state'] = 'DRAFT'
        for (const { action, by, isTextPassed, endsAt } of steps) {
          try {
            const to = announcementStep({ state, isTextPassed, endsAt }, action, by, NOW)
            if (to === 'PUBLISHED') expect(isTextPassed && endsAt > NOW).toBe(true)
            if (['PUBLISHED', 'WITHDRAWN', 'EXPIRED'].includes(state)) expect(['WITHDRAWN', 'EXPIRED']).toContain(to)
            state = to
          } catch (error) {
            if (!isAppError(error)) throw error
          }
        }
      }),
    )
  })

  it('reaches every state, and leaves every one that is not final', () => {
    expect(new Set(ANNOUNCEMENT_ROWS.map((row) => row.to))).toEqual(new Set(ANNOUNCEMENT_STATES))
    expect(ANNOUNCEMENT_STATES.filter((state) => !ANNOUNCEMENT_ROWS.some((row) => row.from === state))).toEqual(['EXPIRED'])
  })
})

describe('shelfOf', () => {
  it('shows none that is hidden anywhere but to those who write', () => {
    for (const endsAt of [NOW, NOW + 1]) expect(ANNOUNCEMENT_STATES.map((state) => shelfOf({ state, endsAt, isHidden: true }, NOW))).toEqual(['desk', 'desk', 'covered', 'covered', 'covered'])
  })

  it('keeps drafts with those who write, and what is over apart', () => {
    expect(ANNOUNCEMENT_STATES.map((state) => [shelfOf({ state, endsAt: NOW + 1, isHidden: false }, NOW), shelfOf({ state, endsAt: NOW, isHidden: false }, NOW)])).toEqual([
      ['desk', 'desk'],
      ['desk', 'desk'],
      ['board', 'archive'],
      ['board', 'archive'],
      ['archive', 'archive'],
    ])
  })
})

describe('isPeriodAllowed', () => {
  it('is later than now, and at most a year', () => {
    expect([0, 1, LONGEST_ANNOUNCEMENT, LONGEST_ANNOUNCEMENT + 1].map((length) => isPeriodAllowed(NOW + length, NOW))).toEqual([false, true, true, false])
  })
})

describe('excerptOf', () => {
  it('is one line of at most 60 characters, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
        const excerpt = excerptOf(body)
        expect([...excerpt].length).toBeLessThanOrEqual(60)
        expect(excerpt).not.toMatch(/[\n\r]/)
        expect(() => encodeURIComponent(excerpt)).not.toThrow()
      }),
    )
    expect(excerptOf('停水\n\n请存水')).toBe('停水 请存水')
    expect(excerptOf('水'.repeat(61))).toBe(`${'水'.repeat(59)}…`)
  })
})
