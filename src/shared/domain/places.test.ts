import { describe, expect, it } from 'vitest'
import { communityOf, isWithin, placeLevel } from './places'

describe('isWithin', () => {
  it.each([
    ['420202005007', '420200', true, 'a community lies in the city'],
    ['420202005007', '420202', true, 'and in its district'],
    ['420202005007', '420202005', true, 'and in its street'],
    ['420202005007', '420202005007', true, 'and in itself'],
    ['420202005007-g03-b12', '420202005007', true, 'a building lies in its community'],
    ['420202005007-g03-b12', '420202005007-g03', true, 'and in its grid'],
    ['420202005007-g12', '420202005007-g1', false, 'a longer name is not a child'],
    ['420202005007', '420203', false, 'another district'],
    ['420202005', '420202005007', false, 'a street does not lie in its community'],
    ['420300', '420200', false, 'another city'],
  ])('%s in %s: %s (%s)', (code, ancestor, expected) => {
    expect(isWithin(code, ancestor)).toBe(expected)
  })
})

describe('placeLevel', () => {
  it.each([['420200', 'city'], ['420202', 'district'], ['420202005', 'street'], ['420202005007', 'community'], ['420202005007-g03', 'grid'], ['420202005007-g03-b12', 'building']])(
    '%s is a %s',
    (code, level) => expect(placeLevel(code)).toBe(level),
  )

  it('knows the community of what lies below it', () => {
    expect(communityOf('420202005007-g03')).toBe('420202005007')
    expect(communityOf('420202005')).toBeUndefined()
  })
})
