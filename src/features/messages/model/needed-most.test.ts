import { describe, expect, it } from 'vitest'
import { TEMPLATE_KEYS } from '@/shared/domain/messages/template-keys'
import { neededMost } from './needed-most'

const left = { result: 0, decision: 0, waiting: 0, deadline: 0, progress: 0 }
const offered = [...TEMPLATE_KEYS]

describe('neededMost', () => {
  it.each([
    [{ offered, left, tellsProgress: true }, ['result', 'decision', 'waiting']],
    [{ offered, left: { ...left, result: 2, decision: 1 }, tellsProgress: true }, ['waiting', 'deadline', 'progress']],
    [{ offered, left: { ...left, result: 2, decision: 1 }, tellsProgress: false }, ['waiting', 'deadline', 'decision']],
    [{ offered: ['progress' as const], left, tellsProgress: false }, []],
    [{ offered: [], left, tellsProgress: true }, []],
  ])('%j', (settings, expected) => {
    expect(neededMost(settings)).toEqual(expected)
  })
})
