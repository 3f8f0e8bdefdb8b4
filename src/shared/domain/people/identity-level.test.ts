import { describe, expect, it } from 'vitest'
import { levelOf } from './identity-level'

const HOME = '420202005007-g01-b03'

describe('levelOf', () => {
  it.each([
    [false, [], undefined, 1],
    [true, [], undefined, 2],
    [false, [HOME], undefined, 3],
    [true, [HOME], '420202005007', 3],
    [true, [HOME], '420202005007-g01', 3],
    [true, [HOME], '420202005007-g02', 2],
    [true, [HOME], '420204004011', 2],
    [false, [HOME], '420204004011', 1],
  ] as const)('phone %s, homes %j, at %s is L%i', (hasPhone, homes, place, level) => {
    expect(levelOf({ hasPhone, homes }, place)).toBe(level)
  })
})
