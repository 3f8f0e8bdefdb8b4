import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, maskMiddle, maskName } from './mask-name'

describe('a masked name', () => {
  it.each([
    ['李明', '李*', '李*'],
    ['王小芳', '王*', '王*芳'],
    ['欧阳修远', '欧阳*', '欧阳*远'],
    ['欧阳', '欧*', '欧*'],
    ['李', '李*', '李*'],
    ['𠮷田三', '𠮷*', '𠮷*三'],
  ])('of %s is %s for everybody and %s for staff', (name, forAll, forStaff) => {
    expect(maskName(name)).toBe(forAll)
    expect(maskMiddle(name)).toBe(forStaff)
    expect(displayName('3栋', name)).toBe(`3栋 ${forAll}`)
  })

  it('never shows a given name', () => {
    fc.assert(fc.property(fc.stringMatching(/^[赵钱孙李周吴][一二三四五六七八九]{1,4}$/), (name) => {
      expect(maskName(name)).toBe(`${name[0]}*`)
      expect([...maskMiddle(name)].length).toBeLessThanOrEqual(3)
    }))
  })
})
