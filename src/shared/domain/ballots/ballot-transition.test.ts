import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import { BALLOT_GUARDS, type BallotFacts } from './ballot-guards'
import { BALLOT_ACTIONS, BALLOT_STATES, type BallotAction, type BallotState, HIDDEN_STATES, OVER_STATES } from './ballot-states'
import { BALLOT_ROWS, type BallotCapacity } from './ballot-table'
import { ballotStep } from './ballot-transition'

const NOW = 10_000
const CAPACITIES: readonly BallotCapacity[] = ['organiser', 'teller', 'arbiter', 'clock']
/** Everything has been waited for and answered. */
const READY: BallotFacts = {
  state: 'CONFIG', isComplete: true, electorate: 100, rollShownUntil: 1, openRollDisputes: 0, announcedUntil: 1, announcedHash: 'a', matterHash: 'a', opensAt: 1, endsAt: NOW,
  mayExtend: true, isExtended: false, papersUntil: NOW, openPapers: 0, objectionsUntil: 1, openObjections: 0,
} // prettier-ignore

const answer = (facts: BallotFacts, action: BallotAction, capacities: readonly BallotCapacity[], explanation = '', now = NOW): string => {
  try {
    return ballotStep(facts, action, capacities, { explanation }, now).to
  } catch (error) {
    if (!isAppError(error)) throw error
    return error.code
  }
}

/** Where one comes from each state by each action, read from deliberation.md §1.10 once more, by hand: who, then to where. */
const READ: Partial<Record<BallotState, Partial<Record<BallotAction, Partial<Record<BallotCapacity, BallotState>>>>>> = {
  CONFIG: { configure: { organiser: 'CONFIG' }, freezeRoll: { organiser: 'ROLL_FROZEN' }, discard: { organiser: 'DISCARDED' } },
  ROLL_FROZEN: { publishRoll: { organiser: 'ROLL_PUBLICITY' }, thaw: { organiser: 'CONFIG' }, discard: { organiser: 'DISCARDED' } },
  ROLL_PUBLICITY: { thaw: { organiser: 'CONFIG' }, announce: { organiser: 'ANNOUNCED' }, discard: { organiser: 'DISCARDED' } },
  ANNOUNCED: { open: { clock: 'OPEN' }, discard: { organiser: 'DISCARDED' } },
  OPEN: { extend: { organiser: 'OPEN' }, close: { clock: 'CLOSED' }, void: { arbiter: 'VOIDED' } },
  CLOSED: { startCounting: { clock: 'COUNTING' }, void: { arbiter: 'VOIDED' } },
  COUNTING: { count: { clock: 'TALLIED', teller: 'TALLIED' }, void: { arbiter: 'VOIDED' } },
  RECOUNT: { count: { clock: 'TALLIED', teller: 'TALLIED' }, void: { arbiter: 'VOIDED' } },
  TALLIED: { publishProvisional: { clock: 'PROVISIONAL', teller: 'PROVISIONAL' }, void: { arbiter: 'VOIDED' } },
  PROVISIONAL: { publishFinal: { clock: 'RESULT_PUBLICITY', teller: 'RESULT_PUBLICITY' }, recount: { arbiter: 'RECOUNT', teller: 'RECOUNT' }, void: { arbiter: 'VOIDED' } },
  RESULT_PUBLICITY: { confirm: { clock: 'CONFIRMED' }, recount: { arbiter: 'RECOUNT', teller: 'RECOUNT' }, void: { arbiter: 'VOIDED' } },
}

describe('a ballot', () => {
  it('goes from every state by every action of everybody exactly as it was read', () => {
    for (const state of BALLOT_STATES) {
      for (const action of BALLOT_ACTIONS) {
        const read = READ[state]?.[action]
        for (const capacity of CAPACITIES) {
          const now = action === 'extend' ? NOW - 1 : NOW
          expect([state, action, capacity, answer({ ...READY, state }, action, [capacity], '因为', now)]).toEqual([state, action, capacity, read ? (read[capacity] ?? 'FORBIDDEN') : 'BALLOT_WRONG_STATE'])
        }
      }
    }
  })

  it('is never left where nobody can do anything, unless it is over', () => {
    for (const state of BALLOT_STATES) expect(BALLOT_ROWS.some((row) => row.from.includes(state))).toBe(!OVER_STATES.includes(state))
  })

  it.each<[string, BallotState, BallotAction, BallotCapacity, Partial<BallotFacts>, string]>([
    ['something is not said', 'CONFIG', 'freezeRoll', 'organiser', { isComplete: false }, 'BALLOT_INCOMPLETE'],
    ['nobody could vote', 'CONFIG', 'freezeRoll', 'organiser', { electorate: 0 }, 'BALLOT_NO_ELECTORATE'],
    ['the roll was not shown long enough', 'ROLL_PUBLICITY', 'announce', 'organiser', { rollShownUntil: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['somebody disputes the roll', 'ROLL_PUBLICITY', 'announce', 'organiser', { openRollDisputes: 1 }, 'BALLOT_ROLL_DISPUTED'],
    ['S5: an option was not announced', 'ROLL_PUBLICITY', 'announce', 'organiser', { matterHash: 'b' }, 'BALLOT_MATTER_CHANGED'],
    ['S5: nor does it open then', 'ANNOUNCED', 'open', 'clock', { matterHash: 'b' }, 'BALLOT_MATTER_CHANGED'],
    ['it is not time', 'ANNOUNCED', 'open', 'clock', { opensAt: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['the notice was too short', 'ANNOUNCED', 'open', 'clock', { announcedUntil: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['it still runs', 'OPEN', 'close', 'clock', { endsAt: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['papers may still come', 'COUNTING', 'count', 'clock', { papersUntil: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['a paper waits for the second pair of eyes', 'COUNTING', 'count', 'teller', { openPapers: 1 }, 'BALLOT_PAPERS_OPEN'],
    ['objections may still come', 'RESULT_PUBLICITY', 'confirm', 'clock', { objectionsUntil: NOW + 1 }, 'BALLOT_TOO_EARLY'],
    ['an objection waits for its answer', 'RESULT_PUBLICITY', 'confirm', 'clock', { openObjections: 1 }, 'BALLOT_OBJECTIONS_OPEN'],
  ])('waits while %s', (_why, state, action, capacity, facts, code) => {
    expect(answer({ ...READY, ...facts, state }, action, [capacity], '因为')).toBe(code)
  })

  it('is extended once, before it ends, where its rules allow it, and with a reason', () => {
    const open = { ...READY, state: 'OPEN' as const, endsAt: NOW + 1 }
    expect(answer(open, 'extend', ['organiser'], '票还没送到')).toBe('OPEN')
    expect(answer(open, 'extend', ['organiser'], ' ')).toBe('EXPLANATION_REQUIRED')
    for (const facts of [{ mayExtend: false }, { isExtended: true }, { endsAt: NOW }]) expect(answer({ ...open, ...facts }, 'extend', ['organiser'], '票还没送到')).toBe('BALLOT_NOT_EXTENDABLE')
  })

  it('tells nothing before it is counted', () => {
    const counted: BallotState[] = ['TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY', 'CONFIRMED']
    for (const state of counted) expect(HIDDEN_STATES).not.toContain(state)
    for (const state of ['OPEN', 'CLOSED', 'COUNTING', 'RECOUNT'] as const) expect(HIDDEN_STATES).toContain(state)
  })

  it('never has its matter, roll or result changed by an organiser once it is open, whatever they try', () => {
    const after = fc.constantFrom<BallotState>('OPEN', 'CLOSED', 'COUNTING', 'RECOUNT', 'TALLIED', 'PROVISIONAL', 'RESULT_PUBLICITY')
    fc.assert(
      fc.property(after, fc.constantFrom(...BALLOT_ACTIONS), (state, action) => {
        if (action !== 'extend') expect(['BALLOT_WRONG_STATE', 'FORBIDDEN']).toContain(answer({ ...READY, state }, action, ['organiser'], '因为'))
      }),
    )
  })

  it('uses every guard', () => {
    const used = new Set(BALLOT_ROWS.flatMap((row) => row.by.flatMap(({ guards = [] }) => guards)))
    expect([...used].sort()).toEqual(Object.keys(BALLOT_GUARDS).sort())
  })
})
