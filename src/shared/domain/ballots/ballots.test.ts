import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULE_SET_PRESETS } from '../rule-sets/presets'
import type { Share } from '../rule-sets/rule-set'
import { type CastVote, type Question, voteFlaw } from './ballot'
import { breakTie } from './count-votes'
import { mergeChannels, type MergedVote, type Precedence } from './merge-channels'
import { leastOf, meets } from './share'
import { ENGINES, tally, type TallyInput } from './tally'

const CLOSED = 1_000
const CONSENT: Question = { kind: 'consent' }
const PARK: Question = { kind: 'single', options: ['park', 'parking', 'as_is'] }
const cast = (change: Partial<CastVote> = {}): CastVote => ({ key: 'h1', channel: 'online', castAt: 1, signedAt: null, choices: ['yes'], ...change })
const paper = (change: Partial<CastVote> = {}): CastVote => cast({ channel: 'paper', castAt: 500, signedAt: 400, ...change })

/** So many keys said each of these; `invalid` ones returned something that is none. */
function box({ yes = 0, no = 0, blank = 0, invalid = 0 }): MergedVote[] {
  const said = [...Array<string[]>(yes).fill(['yes']), ...Array<string[]>(no).fill(['no']), ...Array<string[]>(blank + invalid).fill([])]
  return said.map((choices, index) => ({ key: `h${index}`, counted: cast({ key: `h${index}`, choices }), isValid: index < said.length - invalid, superseded: [] }))
}
const chosen = (...all: string[][]): MergedVote[] => all.map((choices, index) => ({ key: `h${index}`, counted: cast({ key: `h${index}`, choices }), isValid: true, superseded: [] }))
const assembly = (electorate: number, votes: MergedVote[], question: Question = CONSENT): TallyInput => ({ question, ruleSet: RULE_SET_PRESETS.resident_assembly, electorate, isSpecial: false, votes })
const council = (electorate: number, votes: MergedVote[], isSpecial = false): TallyInput => ({ question: CONSENT, ruleSet: RULE_SET_PRESETS.council, electorate, isSpecial, votes })

describe('shares', () => {
  it('are counted in integers: 过半 does not include the number, 以上 does (民法典 1259)', () => {
    const share = fc.record({ is: fc.constantFrom<Share['is']>('over', 'at_least'), part: fc.integer({ min: 1, max: 9 }), whole: fc.integer({ min: 1, max: 9 }) }).filter(({ part, whole }) => part <= whole)
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 300 }), (one, of) => {
        // The obvious way, one after the other.
        const enough = Array.from({ length: of + 2 }, (_, count) => (one.is === 'over' ? count / of > one.part / one.whole + 1e-12 : count / of >= one.part / one.whole - 1e-12))
        expect(leastOf(one, of)).toBe(enough.indexOf(true))
        expect(Array.from({ length: of + 2 }, (_, count) => meets(one, count, of))).toEqual(enough)
      }),
    )
  })
})

describe('an assembly', () => {
  it.each<[string, TallyInput, string]>([
    // V13 (deliberation.md §2.11): 100 households, one representative each.
    ['50 of 100 present are no quorum', assembly(100, box({ yes: 50 })), 'invalid_quorum'],
    ['51 present, 26 yes', assembly(100, box({ yes: 26, no: 25 })), 'passed'],
    ['51 present, 25 yes, 1 no, 25 blank', assembly(100, box({ yes: 25, no: 1, blank: 25 })), 'failed'],
    ['invalid papers are of people who are present', assembly(100, box({ yes: 26, invalid: 26 })), 'failed'],
    ['and make the quorum', assembly(100, box({ yes: 26, no: 1, invalid: 24 })), 'passed'],
    ['exactly half is not over half', assembly(100, box({ yes: 30, no: 30 })), 'failed'],
    ['more no than yes', assembly(3, box({ no: 3 })), 'failed'],
    ['nobody', assembly(3, []), 'invalid_quorum'],
    ['an electorate of nobody decides nothing', assembly(0, []), 'invalid_quorum'],
  ])('%s', (_what, input, result) => {
    expect(tally(input).result).toBe(result)
  })

  it('says what was needed', () => {
    expect(tally(assembly(100, box({ yes: 26, no: 25 })))).toMatchObject({ quorumNeeded: 51, votesNeeded: 26, base: 51, participants: 51, winner: 'yes' })
  })

  it('takes an option that over half of those present chose, and none that only most chose', () => {
    expect(tally(assembly(5, chosen(['park'], ['park'], ['park'], ['parking'], ['as_is']), PARK))).toMatchObject({ result: 'passed', winner: 'park' })
    expect(tally(assembly(5, chosen(['park'], ['park'], ['parking'], ['as_is'], []), PARK))).toMatchObject({ result: 'failed', winner: null, isTied: false })
  })

  it('breaks a tie of approvals by the order in which people named them', () => {
    const approval: Question = { kind: 'approval', options: ['park', 'parking', 'as_is'] }
    const votes = chosen(['park', 'parking'], ['park', 'parking'], ['parking', 'park'])
    expect(tally(assembly(3, votes, approval))).toMatchObject({ result: 'passed', winner: 'park', isTied: false })
    expect(tally(assembly(2, chosen(['park', 'parking'], ['parking', 'park']), approval))).toMatchObject({ result: 'failed', winner: null, isTied: true })
  })
})

describe('a council', () => {
  it.each<[string, TallyInput, string]>([
    ['two thirds present, over half of all members', council(9, box({ yes: 5, no: 1 })), 'passed'],
    ['five of nine present', council(9, box({ yes: 5 })), 'invalid_quorum'],
    ['over half of those present is not over half of the members', council(9, box({ yes: 4, no: 2 })), 'failed'],
    ['contested: two thirds of the members', council(9, box({ yes: 6, no: 3 }), true), 'passed'],
    ['contested: five of nine', council(9, box({ yes: 5, no: 4 }), true), 'failed'],
  ])('%s', (_what, input, result) => {
    expect(tally(input).result).toBe(result)
  })
})

describe('a poll', () => {
  it('shows a preference and decides nothing', () => {
    const input = { question: PARK, ruleSet: RULE_SET_PRESETS.poll, electorate: 100, isSpecial: false }
    expect(tally({ ...input, votes: chosen(['park'], ['park'], ['as_is']) })).toMatchObject({ result: 'preference', winner: 'park', quorumNeeded: null })
    expect(tally({ ...input, votes: [] })).toMatchObject({ result: 'preference', winner: null })
  })
})

describe('every engine', () => {
  it('leaves room for the owners, and counts nothing for them', () => {
    expect(ENGINES.owners_278).toBeNull()
    expect(() => tally({ ...assembly(1, []), ruleSet: RULE_SET_PRESETS.owners_278 })).toThrow('owners_278')
  })

  it('agrees with an obvious count on every small electorate', () => {
    for (let electorate = 1; electorate <= 7; electorate++) {
      for (let yes = 0; yes <= electorate; yes++) {
        for (let no = 0; yes + no <= electorate; no++) {
          for (let blank = 0; yes + no + blank <= electorate; blank++) {
            const invalid = electorate - yes - no - blank
            for (const bad of [0, invalid]) {
              const present = yes + no + blank + bad
              const inAssembly = present > electorate / 2 ? (yes > present / 2 ? 'passed' : 'failed') : 'invalid_quorum'
              const inCouncil = present * 3 >= electorate * 2 ? (yes > electorate / 2 ? 'passed' : 'failed') : 'invalid_quorum'
              const votes = box({ yes, no, blank, invalid: bad })
              expect([tally(assembly(electorate, votes)).result, tally(council(electorate, votes)).result]).toEqual([inAssembly, inCouncil])
            }
          }
        }
      }
    }
  })

  const some = fc.record({ yes: fc.nat({ max: 60 }), no: fc.nat({ max: 60 }), blank: fc.nat({ max: 20 }), invalid: fc.nat({ max: 20 }) })

  it('never turns pass into fail by another yes', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 40 }), fc.boolean(), (counts, absent, isCouncil) => {
        const electorate = counts.yes + counts.no + counts.blank + counts.invalid + absent + 1
        const ask = (yes: number) => tally((isCouncil ? council : assembly)(electorate, box({ ...counts, yes }))).result
        if (ask(counts.yes) === 'passed') expect(ask(counts.yes + 1)).toBe('passed')
      }),
    )
  })

  it('never depends on the order of the votes', () => {
    const choice = fc.subarray(['park', 'parking', 'as_is'])
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), fc.nat(), (choices, seed) => {
        const votes = chosen(...choices)
        const turned = [...votes.slice(seed % (votes.length || 1)), ...votes.slice(0, seed % (votes.length || 1))].reverse()
        for (const kind of ['single', 'approval'] as const) {
          const question: Question = { kind, options: ['park', 'parking', 'as_is'] }
          expect(tally(assembly(40, turned, question))).toEqual(tally(assembly(40, votes, question)))
        }
      }),
    )
  })
})

describe('a tie', () => {
  it('is broken by whoever most would rather have, and not by a circle', () => {
    expect(breakTie(['a', 'b'], chosen(['c', 'a', 'b'], ['a'], ['b']))).toBe('a')
    expect(breakTie(['a', 'b', 'c'], chosen(['a', 'b', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b']))).toBeNull()
    expect(breakTie(['a', 'b'], chosen([], []))).toBeNull()
  })
})

describe('one key, several papers and taps', () => {
  it.each<[string, CastVote, string | null]>([
    ['a tap in time', cast(), null],
    ['a tap after the close', cast({ castAt: CLOSED + 1 }), 'late'],
    ['a paper signed in time and entered later', paper({ castAt: CLOSED + 500 }), null],
    ['a paper signed after the close', paper({ signedAt: CLOSED + 1 }), 'late'],
    ['a paper that nobody signed', paper({ signedAt: null }), 'unsigned'],
    ['a blank paper', paper({ choices: [] }), null],
    ['both yes and no', paper({ choices: ['yes', 'no'] }), 'several'],
    ['something that was not asked', paper({ choices: ['maybe'] }), 'unknown_option'],
    ['the same twice', paper({ choices: ['yes', 'yes'] }), 'twice'],
  ])('%s', (_what, vote, flaw) => {
    expect(voteFlaw(CONSENT, vote, CLOSED)).toBe(flaw)
  })

  it.each<[Precedence, string]>([
    ['online_overrides_paper', 'online'],
    ['latest_signed', 'paper'],
    ['first_valid', 'online'],
  ])('count once, by the rule that was fixed before: %s', (precedence, channel) => {
    const [merged] = mergeChannels(CONSENT, [paper({ signedAt: 400 }), cast({ castAt: 300 })], precedence, CLOSED)
    expect([merged?.counted.channel, merged?.superseded.length]).toEqual([channel, 1])
  })

  it('follow a change of mind, and never an invalid paper over a valid one', () => {
    const votes = [cast({ castAt: 100 }), cast({ castAt: 200, choices: ['no'] }), paper({ signedAt: 900, choices: ['yes', 'no'] })]
    const [merged] = mergeChannels(CONSENT, votes, 'latest_signed', CLOSED)
    expect(merged).toMatchObject({ isValid: true, counted: { choices: ['no'] } })
    expect(mergeChannels(CONSENT, [paper({ signedAt: null })], 'first_valid', CLOSED)).toMatchObject([{ isValid: false }])
  })

  it('at the very same moment are one of them, and always the same one', () => {
    const votes = [cast({ choices: ['no'] }), cast({ choices: ['yes'] })]
    const ask = (all: CastVote[]) => mergeChannels(CONSENT, all, 'latest_signed', CLOSED)[0]!.counted.choices
    expect(ask(votes)).toEqual(ask([...votes].reverse()))
  })

  const anyVote = fc.record({
    key: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
    channel: fc.constantFrom<'online' | 'paper'>('online', 'paper'),
    // Few moments, so that many are the same.
    castAt: fc.integer({ min: 998, max: 1_002 }),
    signedAt: fc.option(fc.integer({ min: 998, max: 1_002 })),
    choices: fc.subarray(['yes', 'no']),
  })

  it('are one vote a key, the same in whatever order they came, under every rule', () => {
    fc.assert(
      fc.property(fc.array(anyVote, { maxLength: 25 }), fc.constantFrom<Precedence>('online_overrides_paper', 'latest_signed', 'first_valid'), (votes, precedence) => {
        const merged = mergeChannels(CONSENT, votes, precedence, CLOSED)
        expect(merged.map(({ key }) => key)).toEqual([...new Set(votes.map(({ key }) => key))].sort())
        expect(merged.reduce((sum, { superseded }) => sum + 1 + superseded.length, 0)).toBe(votes.length)
        for (const { key, isValid, counted } of merged) {
          const valid = votes.filter((vote) => vote.key === key && voteFlaw(CONSENT, vote, CLOSED) === null)
          expect(isValid).toBe(valid.length > 0)
          if (isValid) expect(valid).toContain(counted)
        }
        const again = mergeChannels(CONSENT, [...votes].reverse(), precedence, CLOSED)
        expect(again.map(({ counted }) => counted.choices.join())).toEqual(merged.map(({ counted }) => counted.choices.join()))
      }),
    )
  })
})
