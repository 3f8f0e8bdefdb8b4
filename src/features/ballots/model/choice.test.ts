import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { BLANK, castFor, type Choice, isMade, NOTHING, pick, unranked } from './choice'

let made = 0
const newId = () => `cast-${++made}`
const taps = (kind: 'consent' | 'single' | 'approval', options: readonly string[], isRanking = false) => options.reduce((choice, option) => pick(kind, choice, option, isRanking), NOTHING)

describe('what a tap chooses', () => {
  it('is nothing before the first, and 弃权 only when it was said', () => {
    expect(isMade(NOTHING)).toBe(false)
    expect(isMade(BLANK)).toBe(true)
    expect(pick('consent', BLANK, 'yes')).toEqual({ picked: ['yes'], isBlank: false })
  })

  it.each([
    ['consent', ['yes', 'no'], false, ['no']],
    ['single', ['o1', 'o2'], false, ['o2']],
    ['single', ['o2', 'o1', 'o3'], true, ['o2', 'o1', 'o3']],
    ['single', ['o2', 'o1', 'o2'], true, ['o1']],
    ['approval', ['o3', 'o1', 'o3'], false, ['o1']],
    ['approval', ['o3', 'o1'], false, ['o3', 'o1']],
  ] as const)('%s, taps %j, in order %s: %j', (kind, tapped, isRanking, picked) => {
    expect(taps(kind, tapped, isRanking).picked).toEqual(picked)
  })

  it('never has an option twice', () => {
    const options = fc.array(fc.constantFrom('o1', 'o2', 'o3', 'o4'), { maxLength: 30 })
    fc.assert(fc.property(options, fc.boolean(), (tapped, isRanking) => {
      const { picked } = taps(isRanking ? 'single' : 'approval', tapped, isRanking)
      return new Set(picked).size === picked.length
    }))
  })

  it('is the first alone when the order is given up', () => {
    expect(unranked({ picked: ['o2', 'o1'], isBlank: false }).picked).toEqual(['o2'])
  })
})

describe('the cast that is sent', () => {
  const yes: Choice = { picked: ['yes'], isBlank: false }

  it('is the same one until it is answered', () => {
    const first = castFor(null, 'h1', yes, newId)
    expect(castFor(first, 'h1', yes, newId)).toBe(first)
  })

  it('is another one for another choice or another household: the server repeats what it has of a cast', () => {
    const first = castFor(null, 'h1', yes, newId)
    expect(castFor(first, 'h1', { picked: ['no'], isBlank: false }, newId).castId).not.toBe(first.castId)
    expect(castFor(first, 'h1', BLANK, newId).castId).not.toBe(first.castId)
    expect(castFor(first, 'h2', yes, newId).castId).not.toBe(first.castId)
  })
})
