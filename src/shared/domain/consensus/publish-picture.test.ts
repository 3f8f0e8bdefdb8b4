import { expect, it } from 'vitest'
import { findConsensus } from './consensus'
import { SMALLEST_GROUP } from './find-groups'
import { plantGroups } from './planted-answers'
import { mayPublish } from './publish-picture'

it('shows no new picture for what one member of a group of eight has changed', () => {
  const planted = plantGroups({ groups: 3, people: 32, statements: 20, density: 1, noise: 0.05, seed: 3, shares: [0.5, 0.25, 0.25] })
  const sizes = findConsensus(planted.answers, planted.statementIds).picture.groups.map((group) => group.size)
  expect(Math.min(...sizes)).toBe(SMALLEST_GROUP)
  for (let changed = 0; changed < SMALLEST_GROUP; changed++) expect(mayPublish(changed)).toBe(false)
  expect(mayPublish(SMALLEST_GROUP)).toBe(true)
})
