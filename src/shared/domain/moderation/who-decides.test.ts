import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECIDERS, deciderAs, decisionLock } from './who-decides'

describe('who decides', () => {
  const content = { authorId: 'author', isAppealed: false, decisions: [] }

  it.each([
    ['one’s own', content, { personId: 'author', as: 'secretary' }, 'own'],
    ['one’s own as the city', content, { personId: 'author', as: 'city-admin' }, 'own'],
    ['a stranger’s', content, { personId: 'a', as: 'secretary' }, null],
    ['flagged again after one’s own decision', { ...content, isAppealed: false, decisions: [{ personId: 'a', as: 'secretary' }] }, { personId: 'a', as: 'secretary' }, null],
    ['an appeal against oneself', { ...content, isAppealed: true, decisions: [{ personId: 'a', as: 'street-officer' }] }, { personId: 'a', as: 'street-officer' }, 'again'],
    ['an appeal against a colleague', { ...content, isAppealed: true, decisions: [{ personId: 'a', as: 'secretary' }] }, { personId: 'b', as: 'secretary' }, 'level'],
    ['an appeal against the secretary', { ...content, isAppealed: true, decisions: [{ personId: 'a', as: 'secretary' }] }, { personId: 'b', as: 'street-officer' }, null],
    ['what the community announced, as its secretary', { ...content, office: 'secretary' }, { personId: 'b', as: 'secretary' }, 'office'],
    ['what the community announced, as the street', { ...content, office: 'secretary' }, { personId: 'b', as: 'street-officer' }, null],
    ['what the street announced, as the street', { ...content, office: 'street-officer' }, { personId: 'b', as: 'street-officer' }, 'office'],
    ['what the street announced, as the city', { ...content, office: 'street-officer' }, { personId: 'b', as: 'city-admin' }, null],
    ['an appeal against the check', { ...content, isAppealed: true }, { personId: 'b', as: 'secretary' }, null],
  ] as const)('%s', (_what, thing, who, lock) => {
    expect(decisionLock(thing, who)).toBe(lock)
  })

  it('never twice the same person, and never the author, whoever has decided before', () => {
    const decision = fc.record({ personId: fc.constantFrom('a', 'b', 'c'), as: fc.constantFrom(...DECIDERS) })
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), decision, fc.boolean(), (decisions, who, isAppealed) => {
        const lock = decisionLock({ authorId: 'c', isAppealed, decisions }, who)
        if (who.personId === 'c') expect(lock).toBe('own')
        else if (isAppealed && decisions.some(({ personId }) => personId === who.personId)) expect(lock).toBe('again')
      }),
    )
  })

  it('counts the highest office', () => {
    expect(deciderAs(['secretary', 'street-officer'])).toBe('street-officer')
    expect(deciderAs(['rider'])).toBeUndefined()
  })
})
