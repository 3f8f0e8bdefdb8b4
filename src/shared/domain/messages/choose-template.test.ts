import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTemplate } from './choose-template'
import { TEMPLATE_KEYS, type TemplateKey } from './template-keys'

const left = (some: Partial<Record<TemplateKey, number>>) => ({ result: 0, decision: 0, waiting: 0, deadline: 0, progress: 0, ...some })

describe('chooseTemplate', () => {
  it.each([
    ['result', { result: 1, progress: 1 }, 'result'],
    ['result', { progress: 1 }, 'progress'],
    ['decision', { progress: 1 }, 'progress'],
    ['deadline', { deadline: 1 }, 'deadline'],
    ['deadline', { progress: 1 }, null],
    ['deadline', { progress: 2 }, 'progress'],
    ['waiting', { result: 5 }, null],
    ['progress', { progress: 2 }, 'progress'],
    ['progress', { progress: 1 }, null],
    ['progress', { progress: 1, result: 1 }, 'progress'],
    ['progress', { result: 1, deadline: 1 }, null],
  ] as const)('%s with %j left goes by %s', (template, some, expected) => {
    expect(chooseTemplate(template, left(some))).toBe(expected)
  })

  it('takes only what is left, and never what a result still needs', () => {
    const counts = fc.record({ result: fc.nat(2), decision: fc.nat(2), waiting: fc.nat(2), deadline: fc.nat(2), progress: fc.nat(2) })
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATE_KEYS), counts, (template, some) => {
        const chosen = chooseTemplate(template, some)
        if (chosen === null) return
        expect(some[chosen]).toBeGreaterThan(0)
        const rest = { ...some, [chosen]: some[chosen] - 1 }
        const couldTell = chooseTemplate('result', some) !== null
        const isAnEnd = template === 'result' || template === 'decision'
        if (couldTell && !isAnEnd) expect(chooseTemplate('result', rest)).not.toBeNull()
      }),
    )
  })
})
