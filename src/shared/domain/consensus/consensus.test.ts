import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../topics/statements'
import type { GivenAnswer } from './answer-matrix'
import { findConsensus, findOwnPlace, MAP_FROM } from './consensus'
import { SMALLEST_GROUP } from './find-groups'
import { adjustedRand, plantGroups, random, uniformAnswers } from './planted-answers'

const shuffled = <T>(list: readonly T[], next: () => number): T[] => list.map((one) => ({ one, key: next() })).sort((a, b) => a.key - b.key).map(({ one }) => one)

/** The group that each person is told to be in. */
function ownGroups(answers: readonly GivenAnswer[], statementIds: readonly string[], people: readonly string[]): (number | null)[] {
  const { model } = findConsensus(answers, statementIds)
  return people.map((personId) => findOwnPlace(model, answers.filter((one) => one.personId === personId))?.group ?? null)
}

describe('planted groups', () => {
  for (const groups of [2, 3]) {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      it(`of which there are ${groups} are found again (seed ${seed})`, () => {
        const planted = plantGroups({ groups, people: 40 * groups, statements: 30, density: 0.6, noise: 0.1, seed })
        const found = ownGroups(planted.answers, planted.statementIds, planted.personIds)

        expect(findConsensus(planted.answers, planted.statementIds).picture.groups).toHaveLength(groups)
        const placed = found.flatMap((group, index) => (group === null ? [] : [[group, planted.groupOf[index]!] as const]))
        expect(placed.length).toBeGreaterThan(planted.personIds.length * 0.95)
        expect(adjustedRand(placed)).toBeGreaterThanOrEqual(0.9)
      })
    }
  }

  it('are found when one is four times as large as the other', () => {
    const planted = plantGroups({ groups: 2, people: 100, statements: 30, density: 0.6, noise: 0.1, seed: 11, shares: [0.8, 0.2] })
    const { picture } = findConsensus(planted.answers, planted.statementIds)

    expect(picture.groups.map((group) => group.size)).toEqual([80, 20])
  })
})

describe('noise', () => {
  it('has no groups, whatever its size, density and seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), fc.integer({ min: 8, max: 60 }), fc.double({ min: 0.3, max: 1, noNaN: true }), fc.integer(), (people, statements, density, seed) => {
        const { answers, statementIds } = uniformAnswers({ people, statements, density, seed })
        expect(findConsensus(answers, statementIds).picture.groups).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a picture', () => {
  const planted = plantGroups({ groups: 3, people: 90, statements: 24, density: 0.6, noise: 0.1, seed: 5 })

  it('is the same for the same answers, in whatever order they came', () => {
    const before = findConsensus(planted.answers, planted.statementIds)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = random(seed)
        expect(findConsensus(shuffled(planted.answers, next), shuffled(planted.statementIds, next))).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })

  it('is lists only below thirty people', () => {
    const few = plantGroups({ groups: 2, people: MAP_FROM - 1, statements: 20, density: 1, noise: 0.05, seed: 3 })
    const { picture, model } = findConsensus(few.answers, few.statementIds)

    expect(picture.groups).toEqual([])
    expect(model).toBeNull()
    expect(picture.statements.every((one) => one.all !== null)).toBe(true)
  })

  it('has at most three groups, none smaller than eight', () => {
    const many = plantGroups({ groups: 5, people: 200, statements: 40, density: 0.8, noise: 0.05, seed: 9 })
    expect(findConsensus(many.answers, many.statementIds).picture.groups.length).toBeLessThanOrEqual(3)
    const lonely = plantGroups({ groups: 2, people: 60, statements: 30, density: 0.9, noise: 0.02, seed: 4, shares: [0.9, 0.1] })
    for (const group of findConsensus(lonely.answers, lonely.statementIds).picture.groups) expect(group.size).toBeGreaterThanOrEqual(SMALLEST_GROUP)
  })

  it('names nobody', () => {
    const text = JSON.stringify(findConsensus(planted.answers, planted.statementIds))
    for (const personId of planted.personIds) expect(text).not.toContain(personId)
  })

  it('never says that all of a group, or none of it, agree', () => {
    const alike = plantGroups({ groups: 2, people: 40, statements: 20, density: 1, noise: 0, seed: 2 })
    const { picture } = findConsensus(alike.answers, alike.statementIds)
    const shares = picture.statements.flatMap((one) => [one.all, ...one.groups]).flatMap((one) => (one ? [one.agree, one.disagree, one.pass] : []))

    expect(picture.groups).toHaveLength(2)
    expect(Math.max(...shares)).toBeLessThanOrEqual(95)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(5)
  })

  it('keeps a count of fewer than eight to itself', () => {
    const answers: GivenAnswer[] = Array.from({ length: SMALLEST_GROUP - 1 }, (_, index) => ({ personId: `p${index}`, statementId: 's', answer: 'agree' }))
    expect(findConsensus(answers, ['s']).picture.statements).toEqual([{ statementId: 's', verdict: 'open', all: null, groups: [], bridge: null, sides: null }])
  })
})

describe('by subtraction', () => {
  /** Two groups of eight, and `loners` who answered one statement only. */
  const crowd = (loners: number) => {
    const planted = plantGroups({ groups: 2, people: 40, statements: 20, density: 1, noise: 0.02, seed: 7 })
    const alone = Array.from({ length: loners }, (_, index): GivenAnswer => ({ personId: `z-${index}`, statementId: planted.statementIds[0]!, answer: 'disagree' }))
    return { ...planted, answers: [...planted.answers, ...alone] }
  }
  const first = ({ answers, statementIds, riders }: ReturnType<typeof crowd> & { riders?: ReadonlySet<string> }) => findConsensus(answers, statementIds, riders).picture.statements[0]!

  it.each([1, 2, 7])('nothing is told of %i who are in no group', (loners) => {
    const told = first(crowd(loners))
    expect(told.groups.filter((one) => one !== null)).toHaveLength(2)
    expect(told.all).toEqual(first(crowd(0)).all)
  })

  it('eight of them are part of the total', () => {
    expect(first(crowd(SMALLEST_GROUP)).all!.seen).toBe(first(crowd(0)).all!.seen + SMALLEST_GROUP)
  })

  it('riders stand beside the others only where neither is fewer than eight', () => {
    const people = crowd(0)
    const ridersOf = (count: number) => new Set(people.personIds.slice(0, count))
    expect(first({ ...people, riders: ridersOf(SMALLEST_GROUP - 1) }).sides).toBeNull()
    expect(first({ ...people, riders: ridersOf(40 - SMALLEST_GROUP + 1) }).sides).toBeNull()
    const { sides, all } = first({ ...people, riders: ridersOf(SMALLEST_GROUP) })
    expect(sides!.riders.seen + sides!.others.seen).toBe(all!.seen)
  })
})

describe('verdicts', () => {
  const say = (statementId: string, counts: Partial<Record<Answer, number>>): GivenAnswer[] => {
    let person = 0
    return (Object.entries(counts) as [Answer, number][]).flatMap(([answer, count]) => Array.from({ length: count }, () => ({ personId: `p${person++}`, statementId, answer })))
  }

  it.each([
    ['agreed', { agree: 12, disagree: 4, pass: 4 }],
    ['contested', { agree: 10, disagree: 10 }],
    ['contested', { agree: 2, disagree: 14, pass: 4 }],
    ['unclear', { agree: 8, disagree: 4, pass: 8 }],
    ['open', { agree: 7 }],
  ] as const)('%s: %o', (verdict, counts) => {
    expect(findConsensus(say('s', counts), ['s']).picture.statements[0]?.verdict).toBe(verdict)
  })

  it('finds the sentence that all three groups share, and ranks it as the bridge', () => {
    const planted = plantGroups({ groups: 3, people: 90, statements: 20, density: 0.8, noise: 0.05, seed: 8 })
    const shared = planted.personIds.map((personId): GivenAnswer => ({ personId, statementId: 'shared', answer: 'agree' }))
    const { picture } = findConsensus([...planted.answers, ...shared], [...planted.statementIds, 'shared'])
    const bridges = [...picture.statements].sort((one, other) => (other.bridge ?? 0) - (one.bridge ?? 0))

    expect(picture.groups).toHaveLength(3)
    expect(bridges[0]).toMatchObject({ statementId: 'shared', verdict: 'agreed', bridge: 95 })
  })
})
