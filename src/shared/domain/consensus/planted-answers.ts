import { ANSWERS } from '../topics/statements'
import type { GivenAnswer } from './answer-matrix'

/** Answers whose groups are known, for tests and the bench. `noise`: share of answers that are drawn blindly. */
export interface Planted {
  personIds: string[]
  statementIds: string[]
  groupOf: number[]
  answers: GivenAnswer[]
}

/** mulberry32: numbers in [0, 1) that a seed repeats. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const named = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${String(index).padStart(5, '0')}`)

export function plantGroups(plan: { groups: number; people: number; statements: number; density: number; noise: number; seed: number; shares?: readonly number[] }): Planted {
  const next = random(plan.seed)
  const personIds = named('person', plan.people)
  const statementIds = named('statement', plan.statements)
  const shares = plan.shares ?? Array.from({ length: plan.groups }, () => 1 / plan.groups)
  const ends = shares.map((_, group) => Math.round(plan.people * shares.slice(0, group + 1).reduce((sum, one) => sum + one, 0)))
  const groupOf = personIds.map((_, index) => ends.findIndex((end) => index < end))
  const opinion = Array.from({ length: plan.groups }, () => statementIds.map(() => (next() < 0.5 ? 'agree' : 'disagree') as 'agree' | 'disagree'))
  const answers = personIds.flatMap((personId, person) =>
    statementIds.flatMap((statementId, statement): GivenAnswer[] => {
      if (next() >= plan.density) return []
      const isBlind = next() < plan.noise
      return [{ personId, statementId, answer: isBlind ? ANSWERS[Math.floor(next() * ANSWERS.length)]! : opinion[groupOf[person]!]![statement]! }]
    }),
  )
  return { personIds, statementIds, groupOf, answers }
}

/** Answers without any opinion behind them. */
export function uniformAnswers(plan: { people: number; statements: number; density: number; seed: number }): Pick<Planted, 'answers' | 'statementIds'> {
  return plantGroups({ ...plan, groups: 1, noise: 1 })
}

/** Agreement of two groupings beyond chance: 1 the same, 0 as good as drawn (Hubert and Arabie 1985). */
export function adjustedRand(pairs: readonly (readonly [number, number])[]): number {
  const pick2 = (count: number) => (count * (count - 1)) / 2
  const sumOf = (keys: readonly string[]) => [...keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>()).values()].reduce((sum, one) => sum + pick2(one), 0)
  const both = sumOf(pairs.map(([one, other]) => `${one}:${other}`))
  const first = sumOf(pairs.map(([one]) => String(one)))
  const second = sumOf(pairs.map(([, other]) => String(other)))
  const expected = (first * second) / pick2(pairs.length)
  const most = (first + second) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}
