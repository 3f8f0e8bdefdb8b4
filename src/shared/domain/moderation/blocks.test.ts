import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '../../errors'
import { isWithin } from '../places'
import { BLOCK_ROWS, BLOCK_STATES, blockAt, blockLock, blockStep } from './blocks'
import { DECIDERS } from './who-decides'

const NOW = 1_000_000
const COMMUNITY = '420202005007'

describe('a block', () => {
  it.each([
    ['active', 'appeal', 'blocked', 'appealed'],
    ['active', 'lift', 'decider', 'lifted'],
    ['active', 'lift', 'system', 'lifted'],
    ['active', 'keep', 'decider', 'BLOCK_WRONG_STATE'],
    ['active', 'appeal', 'decider', 'FORBIDDEN'],
    ['active', 'lift', 'blocked', 'FORBIDDEN'],
    ['appealed', 'appeal', 'blocked', 'APPEAL_USED'],
    ['appealed', 'keep', 'decider', 'kept'],
    ['appealed', 'lift', 'decider', 'lifted'],
    ['kept', 'appeal', 'blocked', 'APPEAL_USED'],
    ['kept', 'keep', 'decider', 'BLOCK_WRONG_STATE'],
    ['kept', 'lift', 'decider', 'lifted'],
    ['lifted', 'appeal', 'blocked', 'BLOCK_WRONG_STATE'],
    ['lifted', 'lift', 'decider', 'BLOCK_WRONG_STATE'],
  ] as const)('%s: %s by the %s leads to %s', (state, action, by, outcome) => {
    expect(outcomeOf(() => blockStep({ state, endsAt: NOW + 1 }, action, by, NOW))).toBe(outcome)
  })

  it('that is over takes no step, whatever its state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BLOCK_STATES), fc.constantFrom(...BLOCK_ROWS), fc.nat(1_000), (state, row, since) => {
        expect(outcomeOf(() => blockStep({ state, endsAt: NOW - since }, row.action, row.by[0] ?? 'decider', NOW))).toBe('BLOCK_WRONG_STATE')
      }),
    )
  })

  it('is appealed at most once on any way through the table', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCK_ROWS), { maxLength: 12 }), (tried) => {
        let state: (typeof BLOCK_STATES)[number] = 'active'
        let appeals = 0
        for (const { action, by } of tried) {
          try {
            state = blockStep({ state, endsAt: NOW + 1 }, action, by[0] ?? 'decider', NOW)
            if (action === 'appeal') appeals++
          } catch {
            continue
          }
        }
        expect(appeals).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('blockAt', () => {
  it.each([
    ['the place itself', COMMUNITY, COMMUNITY, NOW + 1, true],
    ['a grid below', `${COMMUNITY}-g01`, COMMUNITY, NOW + 1, true],
    ['the street above', COMMUNITY.slice(0, 9), COMMUNITY, NOW + 1, false],
    ['the neighbour', '420202005008', COMMUNITY, NOW + 1, false],
    ['a community of a blocked street', COMMUNITY, COMMUNITY.slice(0, 9), NOW + 1, true],
    ['the moment it ends', COMMUNITY, COMMUNITY, NOW, false],
  ])('%s', (_where, place, placeCode, endsAt, isBlocked) => {
    expect(blockAt([{ placeCode, endsAt }], place, NOW) !== undefined).toBe(isBlocked)
  })

  it('finds the one that ends last, and only ones that hold there', () => {
    const term = fc.record({ placeCode: fc.constantFrom(COMMUNITY, '420202005', '420202005008', '420202'), endsAt: fc.integer({ min: NOW - 5, max: NOW + 5 }) })
    fc.assert(
      fc.property(fc.array(term, { maxLength: 8 }), (terms) => {
        const found = blockAt(terms, COMMUNITY, NOW)
        const holding = terms.filter(({ placeCode, endsAt }) => endsAt > NOW && isWithin(COMMUNITY, placeCode))
        expect(found?.endsAt).toBe(holding.length === 0 ? undefined : Math.max(...holding.map(({ endsAt }) => endsAt)))
      }),
    )
  })
})

describe('blockLock', () => {
  const bySecretary = [{ personId: 'a', as: 'secretary' as const }]
  const byStreet = [{ personId: 'a', as: 'street-officer' as const }]
  it.each([
    ['oneself', false, bySecretary, { personId: 'blocked', as: 'city-admin' }, 'own'],
    ['one’s own block, lifted early', false, bySecretary, { personId: 'a', as: 'secretary' }, null],
    ['a colleague’s block, lifted early', false, bySecretary, { personId: 'b', as: 'secretary' }, null],
    ['an appeal against oneself', true, bySecretary, { personId: 'a', as: 'secretary' }, 'again'],
    ['an appeal against a colleague', true, bySecretary, { personId: 'b', as: 'secretary' }, 'level'],
    ['an appeal against the secretary', true, bySecretary, { personId: 'b', as: 'street-officer' }, null],
    ['an appeal against another of the street', true, byStreet, { personId: 'b', as: 'street-officer' }, null],
    ['what the street did', false, byStreet, { personId: 'b', as: 'secretary' }, 'level'],
  ] as const)('%s', (_what, isAppealed, decisions, who, lock) => {
    expect(blockLock({ personId: 'blocked', isAppealed, decisions }, who)).toBe(lock)
  })

  it('never lets the blocked decide, nor on appeal whoever decided', () => {
    const decision = fc.record({ personId: fc.constantFrom('a', 'b', 'blocked'), as: fc.constantFrom(...DECIDERS) })
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 4 }), decision, (decisions, who) => {
        const lock = blockLock({ personId: 'blocked', isAppealed: true, decisions }, who)
        if (who.personId === 'blocked' || decisions.some(({ personId }) => personId === who.personId)) expect(lock).not.toBeNull()
      }),
    )
  })
})

function outcomeOf(step: () => string): string {
  try {
    return step()
  } catch (error) {
    return isAppError(error) ? error.code : String(error)
  }
}
