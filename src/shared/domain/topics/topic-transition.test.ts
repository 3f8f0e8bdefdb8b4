import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import { HOUR } from '../time'
import { MAX_ROUNDS, TOPIC_GUARDS, type TopicActor, type TopicAttempt, type TopicFacts } from './topic-guards'
import { CLOSED_STATES, OPEN_STATES, TOPIC_ACTIONS, TOPIC_STATES, type TopicAction, type TopicState } from './topic-states'
import { LIVE_TOPIC_ACTIONS, TOPIC_ROWS, type TopicCapacity } from './topic-table'
import { allowedTopicActions, topicStep } from './topic-transition'

const CAPACITIES: readonly TopicCapacity[] = ['member', 'proposer', 'screener', 'moderator', 'facilitator', 'arbiter', 'unit', 'clock', 'system']
const NOW = 1_763_000_000_000

const facts = (change: Partial<TopicFacts> = {}): TopicFacts => ({
  state: 'SCREENING',
  stateSince: NOW - HOUR,
  clockDueAt: NOW - 1,
  kind: 'deep',
  isAppealUsed: false,
  deciderId: 'decider',
  supports: 5,
  supportsNeeded: 5,
  isOverdueShown: false,
  isHealthy: true,
  round: 1,
  isRoundExtended: false,
  invalidBallots: 0,
  hasBallot: false,
  hasPassed: true,
  reviewAnswers: 0,
  reviewUnsolved: 0,
  reviews: 0,
  wasDone: true,
  ...change,
})
const REASON: TopicAttempt = { reasonCode: 'any', explanation: '说清楚了', target: { state: 'SUPPORTING', isItself: false } }
const as = (...capacities: TopicCapacity[]): TopicActor => ({ personId: 'somebody', capacities })

function outcome(topic: TopicFacts | null, action: TopicAction, actor: TopicActor, attempt = REASON): string {
  try {
    return topicStep(topic, action, actor, attempt, NOW).to
  } catch (error) {
    return isAppError(error) ? error.code : String(error)
  }
}

/** All facts under which guards differ, without the state. */
const VARIANTS: readonly Partial<TopicFacts>[] = [
  {},
  { clockDueAt: NOW + 1, supports: 4 },
  { kind: 'instant', isAppealUsed: true, clockDueAt: null },
  { kind: 'referral', deciderId: 'somebody', clockDueAt: NOW + 1 },
  { supports: 4, isOverdueShown: true, isHealthy: false, round: MAX_ROUNDS, isRoundExtended: true, invalidBallots: 2 },
  { hasPassed: false, reviewAnswers: 10, reviewUnsolved: 2, reviews: 1, hasBallot: true },
  { hasPassed: null, reviewAnswers: 9, reviewUnsolved: 9, reviews: 3, wasDone: false },
]

describe('every state × action × capacity', () => {
  /** What the table says, read without the code that reads it: rows in order, performers in order, the first whose guards let it. */
  function expected(topic: TopicFacts | null, action: TopicAction, actor: TopicActor): string {
    let fits = false
    let refusal: string | null = null
    for (const row of TOPIC_ROWS) {
      if (row.action !== action || (topic === null ? row.from.length > 0 : !row.from.includes(topic.state))) continue
      fits = true
      for (const performer of row.by) {
        if (!actor.capacities.includes(performer.as)) continue
        const codes = topic === null ? [] : (performer.guards ?? []).map((name) => TOPIC_GUARDS[name](topic, REASON, actor, NOW))
        const code = codes.find((one) => one !== undefined)
        if (code === undefined) return row.to === 'SAME' ? String(topic?.state) : row.to
        refusal ??= code
      }
    }
    return fits ? (refusal ?? 'FORBIDDEN') : 'TOPIC_WRONG_STATE'
  }

  it.each(CAPACITIES)('%s gets exactly what the table says', (capacity) => {
    for (const action of TOPIC_ACTIONS) {
      expect(outcome(null, action, as(capacity)), `${action} of nothing`).toBe(expected(null, action, as(capacity)))
      for (const state of TOPIC_STATES) {
        for (const variant of VARIANTS) {
          const topic = facts({ ...variant, state })
          expect(outcome(topic, action, as(capacity)), `${action} from ${state} with ${JSON.stringify(variant)}`).toBe(expected(topic, action, as(capacity)))
        }
      }
    }
  })
})

describe('the table', () => {
  it('has ids that are used once, and every action', () => {
    expect(new Set(TOPIC_ROWS.map(({ id }) => id)).size).toBe(TOPIC_ROWS.length)
    expect(new Set(TOPIC_ROWS.map(({ action }) => action))).toEqual(new Set(TOPIC_ACTIONS))
    for (const action of LIVE_TOPIC_ACTIONS) expect(TOPIC_ACTIONS).toContain(action)
  })

  it('uses every guard', () => {
    expect(new Set(TOPIC_ROWS.flatMap(({ by }) => by.flatMap(({ guards = [] }) => guards)))).toEqual(new Set(Object.keys(TOPIC_GUARDS)))
  })

  it('reaches every state from nothing, and the archive from every state that is open', () => {
    const next = (from: ReadonlySet<TopicState>) => new Set([...from, ...TOPIC_ROWS.flatMap((row) => (row.to !== 'SAME' && (row.from.length === 0 || row.from.some((state) => from.has(state))) ? [row.to] : []))])
    let reached = new Set<TopicState>()
    for (let step = 0; step < TOPIC_STATES.length; step++) reached = next(reached)
    expect(TOPIC_STATES.filter((state) => !reached.has(state))).toEqual([])

    for (const start of OPEN_STATES) {
      let ahead = new Set<TopicState>([start])
      for (let step = 0; step < TOPIC_STATES.length; step++) ahead = new Set([...ahead, ...TOPIC_ROWS.flatMap((row) => (row.to !== 'SAME' && row.from.some((state) => ahead.has(state)) ? [row.to] : []))])
      expect(CLOSED_STATES.some((state) => ahead.has(state)), start).toBe(true)
    }
  })
})

describe('a topic', () => {
  it('is rejected, appealed once to somebody else, and restored', () => {
    expect(outcome(facts(), 'reject', as('screener'), {})).toBe('EXPLANATION_REQUIRED')
    expect(outcome(facts(), 'reject', as('screener'))).toBe('REJECTED')
    const rejected = facts({ state: 'REJECTED', clockDueAt: NOW + HOUR })
    expect(outcome(rejected, 'appeal', as('proposer'))).toBe('APPEALED')
    expect(outcome({ ...rejected, isAppealUsed: true }, 'appeal', as('proposer'))).toBe('APPEAL_USED')
    expect(outcome({ ...rejected, clockDueAt: NOW }, 'appeal', as('proposer'))).toBe('APPEAL_TOO_LATE')
    const appealed = facts({ state: 'APPEALED', isAppealUsed: true })
    expect(outcome(appealed, 'restore', as('arbiter'))).toBe('SUPPORTING')
    expect(outcome(appealed, 'restore', { personId: 'decider', capacities: ['arbiter'] })).toBe('TOPIC_NEEDS_ANOTHER')
    expect(outcome(appealed, 'restore', as('screener'))).toBe('FORBIDDEN')
  })

  it('with its supporters never lapses', () => {
    const waiting = facts({ state: 'SUPPORTING' })
    expect(outcome(waiting, 'lapse', as('clock'))).toBe('TOPIC_WRONG_STATE')
    expect(outcome({ ...waiting, supports: 4 }, 'lapse', as('clock'))).toBe('EXPIRED')
    expect(outcome({ ...waiting, supports: 4 }, 'classify', as('screener'))).toBe('SUPPORT_MISSING')
  })

  it('that is archived comes back at its checks, and goes to rectification where a fifth of ten say it is not solved', () => {
    expect(outcome(facts({ state: 'ARCHIVED', reviews: 1 }), 'recheck', as('clock'))).toBe('EVALUATING')
    expect(outcome(facts({ state: 'ARCHIVED', reviews: 3 }), 'recheck', as('clock'))).toBe('TOPIC_WRONG_STATE')
    expect(outcome(facts({ state: 'ARCHIVED', wasDone: false }), 'recheck', as('clock'))).toBe('TOPIC_WRONG_STATE')
    const reviewed = facts({ state: 'EVALUATING', reviewAnswers: 10, reviewUnsolved: 2 })
    expect(outcome(reviewed, 'rectify', as('clock'))).toBe('RECTIFYING')
    expect(outcome(reviewed, 'closeReview', as('clock'))).toBe('TOPIC_WRONG_STATE')
    expect(outcome({ ...reviewed, reviewAnswers: 9 }, 'rectify', as('clock'))).toBe('TOPIC_WRONG_STATE')
    expect(outcome({ ...reviewed, reviewUnsolved: 1 }, 'closeReview', as('clock'))).toBe('COVENANTING')
    expect(outcome({ ...reviewed, reviewUnsolved: 1, reviews: 1 }, 'closeReview', as('clock'))).toBe('ARCHIVED')
  })

  it('is put off only after its last round, or by the street', () => {
    const stuck = facts({ state: 'NO_CONSENSUS' })
    expect(outcome(stuck, 'shelve', as('screener'))).toBe('ROUNDS_LEFT')
    expect(outcome({ ...stuck, round: MAX_ROUNDS }, 'shelve', as('screener'))).toBe('ARCHIVED')
    expect(outcome(stuck, 'shelve', as('arbiter'))).toBe('ARCHIVED')
    expect(outcome({ ...stuck, round: MAX_ROUNDS }, 'nextRound', as('facilitator'))).toBe('ROUNDS_USED')
  })

  it('is not merged into itself, nor into what is over or not public', () => {
    for (const target of [undefined, { state: 'SUPPORTING' as const, isItself: true }, { state: 'ARCHIVED' as const, isItself: false }, { state: 'SCREENING' as const, isItself: false }]) {
      expect(outcome(facts(), 'merge', as('screener'), { target })).toBe('MERGE_TARGET_CLOSED')
    }
    expect(outcome(facts(), 'merge', as('screener'))).toBe('MERGED')
  })

  it('offers for buttons exactly the live actions that would be taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOPIC_STATES), fc.subarray([...CAPACITIES]), fc.constantFrom(...VARIANTS), (state, capacities, variant) => {
        const topic = facts({ ...variant, state })
        const taken = LIVE_TOPIC_ACTIONS.filter((action) => TOPIC_STATES.includes(outcome(topic, action, as(...capacities)) as TopicState))
        expect(allowedTopicActions(topic, as(...capacities), NOW)).toEqual(taken)
      }),
    )
  })
})
