import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import { DAY, HOUR, SECOND } from '../time'
import { paperHints, type TypedSlip } from './paper-hints'
import { compareReadings, type Reading, readingFlaw, toReading } from './paper-reading'
import { IN_FORCE_STATES, OPEN_PAPER_STATES, PAPER_ACTIONS, PAPER_STATES, type PaperAction, type PaperState } from './paper-states'
import { PAPER_ROWS, type PaperCapacity } from './paper-table'
import { PAPER_GUARDS, type PaperFacts, paperStep } from './paper-transition'

const CAPACITIES: readonly PaperCapacity[] = ['clerk', 'keeper', 'member', 'teller']
const READY: PaperFacts = { state: 'issued', typedBy: ['ann'], arePapersOpen: true, doObjectionsRun: true }

function answer(facts: PaperFacts, action: PaperAction, capacity: PaperCapacity, personId = 'ben'): string {
  try {
    return paperStep(facts, action, [capacity], personId).to
  } catch (error) {
    if (!isAppError(error)) throw error
    return error.code
  }
}

/** Read once more from deliberation.md §4.4, by hand: who, then to where. */
const READ: Partial<Record<PaperState, Partial<Record<PaperAction, Partial<Record<PaperCapacity, PaperState>>>>>> = {
  issued: { void: { keeper: 'void', clerk: 'void' }, enter: { clerk: 'entered' } },
  entered: { agree: { clerk: 'verified' }, differ: { clerk: 'disputed' } },
  disputed: { decide: { clerk: 'verified' } },
  verified: { deny: { member: 'denied' } },
  denied: { uphold: { teller: 'verified' }, revoke: { teller: 'invalid' } },
}

describe('a slip', () => {
  it('goes from every state by every action of everybody exactly as it was read', () => {
    for (const state of PAPER_STATES) {
      for (const action of PAPER_ACTIONS) {
        const read = READ[state]?.[action]
        for (const capacity of CAPACITIES) expect([state, action, capacity, answer({ ...READY, state }, action, capacity)]).toEqual([state, action, capacity, read ? (read[capacity] ?? 'FORBIDDEN') : 'PAPER_WRONG_STATE'])
      }
    }
  })

  it.each<[string, PaperState, PaperAction, PaperCapacity, Partial<PaperFacts>, string, string]>([
    ['S9: whoever entered it does not verify it', 'entered', 'agree', 'clerk', {}, 'ann', 'PAPER_NEEDS_ANOTHER'],
    ['S9: nor says that it is different', 'entered', 'differ', 'clerk', {}, 'ann', 'PAPER_NEEDS_ANOTHER'],
    ['the third person is none of the two', 'disputed', 'decide', 'clerk', { typedBy: ['ann', 'ben'] }, 'ben', 'PAPER_NEEDS_ANOTHER'],
    ['a teller who typed it does not decide whether it was signed', 'denied', 'uphold', 'teller', { typedBy: ['ann', 'ben'] }, 'ben', 'PAPER_NEEDS_ANOTHER'],
    ['nor that it was not', 'denied', 'revoke', 'teller', { typedBy: ['ann', 'ben'] }, 'ann', 'PAPER_NEEDS_ANOTHER'],
    ['nothing is entered once papers are over', 'issued', 'enter', 'clerk', { arePapersOpen: false }, 'ben', 'BALLOT_PAPERS_CLOSED'],
    ['nor verified', 'entered', 'agree', 'clerk', { arePapersOpen: false }, 'ben', 'BALLOT_PAPERS_CLOSED'],
    ['nobody denies once objections are over', 'verified', 'deny', 'member', { doObjectionsRun: false }, 'ben', 'BALLOT_WRONG_STATE'],
  ])('%s', (_why, state, action, capacity, facts, personId, code) => {
    expect(answer({ ...READY, ...facts, state }, action, capacity, personId)).toBe(code)
  })

  it('that holds the count up can go on, and uses every guard', () => {
    for (const state of OPEN_PAPER_STATES) expect(PAPER_ROWS.some(({ from, to }) => from.includes(state) && !OPEN_PAPER_STATES.includes(to as PaperState))).toBe(true)
    expect(PAPER_STATES.filter((state) => !IN_FORCE_STATES.includes(state))).toEqual(['invalid', 'void'])
    expect([...new Set(PAPER_ROWS.flatMap(({ by }) => by.flatMap(({ guards = [] }) => guards)))].sort()).toEqual(Object.keys(PAPER_GUARDS).sort())
  })
})

const reading = (change: Partial<Reading> = {}): Reading => ({ choices: ['yes'], signedAt: DAY, isUnclear: false, ...change })
const someReading = fc.record({ choices: fc.subarray(['yes', 'no']), signedAt: fc.option(fc.constantFrom(DAY, 2 * DAY)), isUnclear: fc.boolean() }).map(toReading)

describe('what people read from a slip', () => {
  it.each<[string, Reading[], Reading, PaperAction, Partial<Reading> | null]>([
    ['the same twice', [reading()], reading(), 'agree', reading()],
    ['another choice', [reading()], reading({ choices: ['no'] }), 'differ', null],
    ['another day', [reading()], reading({ signedAt: 2 * DAY }), 'differ', null],
    ['signed, and not', [reading()], reading({ signedAt: null }), 'differ', null],
    ['two of three', [reading(), reading({ choices: ['no'] })], reading({ choices: ['no'] }), 'decide', { choices: ['no'] }],
    ['three different ones', [reading(), reading({ choices: ['no'] })], reading({ choices: [] }), 'decide', { isUnclear: true, choices: [] }],
  ])('%s', (_what, before, again, action, agreed) => {
    const compared = compareReadings(before, again)
    expect(compared.action).toBe(action)
    if (agreed === null) expect(compared.reading).toBeNull()
    else expect(compared.reading).toMatchObject(agreed)
  })

  it('never counts as something that only one of them read', () => {
    fc.assert(
      fc.property(someReading, someReading, someReading, (first, second, third) => {
        const { action, reading: agreed } = compareReadings([first], second)
        const all = action === 'differ' ? [first, second, third] : [first, second]
        const said = agreed ?? compareReadings([first, second], third).reading!
        const readers = all.filter((one) => JSON.stringify(one) === JSON.stringify(said)).length
        expect(readers >= 2 || said.isUnclear).toBe(true)
      }),
    )
  })

  it('is a day, whatever the hour, and no choice where it is unclear', () => {
    const noon = Date.UTC(2026, 8, 1, 4)
    expect(toReading(reading({ signedAt: noon })).signedAt).toBe(toReading(reading({ signedAt: noon + 11 * HOUR })).signedAt)
    expect(toReading(reading({ isUnclear: true })).choices).toEqual([])
    expect([readingFlaw(reading(), 2 * DAY), readingFlaw(reading({ signedAt: null }), DAY), readingFlaw(reading(), 0), readingFlaw(reading({ isUnclear: true }), DAY)]).toEqual([null, 'unsigned', 'late', 'unclear'])
  })
})

const slips = (count: number, change: Partial<TypedSlip> = {}): TypedSlip[] =>
  Array.from({ length: count }, (_, index) => ({ serial: `A-${index}`, building: 'b1', enteredBy: 'ann', enteredAt: 0, verifiedBy: 'ben', verifiedAt: 60 * SECOND, ...change }))

describe('hints', () => {
  it.each<[string, TypedSlip[], number, { kind: string; count: number; of: number }[]]>([
    ['a pair that takes its time', slips(4), 10, []],
    ['a pair that is faster than one reads', slips(4, { verifiedAt: 29 * SECOND }), 10, [{ kind: 'same_pair_fast', count: 4, of: 4 }]],
    ['at thirty seconds it is not', slips(4, { verifiedAt: 30 * SECOND }), 10, []],
    ['two slips have no middle worth naming', slips(2, { verifiedAt: SECOND }), 10, []],
    ['the middle one counts, not the fastest', [...slips(2, { verifiedAt: SECOND }), ...slips(3)], 10, []],
    ['one person brought more than half of a building', slips(6), 10, [{ kind: 'one_collector', count: 6, of: 10 }]],
    ['half is not more than half', slips(5), 10, []],
    ['a building of four is soon brought by one', slips(4), 4, []],
  ])('%s', (_what, all, keys, hints) => {
    expect(paperHints(all, () => keys)).toMatchObject(hints)
    expect(paperHints(all, () => keys)).toHaveLength(hints.length)
  })

  it('do not depend on the order of the slips', () => {
    const slip = fc.record({ serial: fc.uuid(), building: fc.constantFrom('b1', 'b2'), enteredBy: fc.constantFrom('ann', 'ben'), enteredAt: fc.nat(99_999), verifiedBy: fc.constantFrom('cat', 'dan'), verifiedAt: fc.nat(200_000) })
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 15 }), (all) => {
        expect(paperHints([...all].reverse(), () => 6)).toEqual(paperHints(all, () => 6))
      }),
    )
  })
})
