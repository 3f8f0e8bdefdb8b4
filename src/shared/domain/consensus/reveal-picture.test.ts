import { describe, expect, it } from 'vitest'
import { findConsensus } from './consensus'
import { plantGroups } from './planted-answers'
import { revealPicture } from './reveal-picture'

describe('revealPicture', () => {
  const planted = plantGroups({ groups: 2, people: 60, statements: 12, density: 0.9, noise: 0.05, seed: 3 })
  const { picture } = findConsensus(planted.answers, planted.statementIds)
  const answered = new Set(planted.statementIds.slice(5))
  const isAnswered = (id: string) => answered.has(id)

  it('tells nothing before enough answers of one’s own', () => {
    const { groups, statements } = revealPicture(picture, isAnswered, { isOpen: true, left: 1 })
    expect([groups, statements.size]).toEqual([[], 0])
  })

  it('then tells of what was answered alone, and of what groups say about that', () => {
    const { groups, statements } = revealPicture(picture, isAnswered, { isOpen: true, left: 0 })
    expect([...statements.keys()].sort()).toEqual([...answered].sort())
    expect(groups).toHaveLength(2)
    expect(groups.flatMap(({ says }) => says).every(isAnswered)).toBe(true)
    expect(picture.groups.flatMap(({ says }) => says).every(isAnswered)).toBe(false)
  })

  it('tells everything when the round is over', () => {
    expect(revealPicture(picture, () => false, { isOpen: false, left: 0 }).statements.size).toBe(planted.statementIds.length)
  })
})
