import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INITIALS, placeInitials } from '../../../../scripts/build-place-initials'
import { createPlaceTree, type Divisions } from './place-tree'
import { createPlaceSearch } from './search-places'

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`../../../../database/places/${name}`, import.meta.url), 'utf8')) as T
const divisions = read<Divisions>('divisions.json')
const initials = read<Record<string, string>>('initials.json')
const search = createPlaceSearch(createPlaceTree(divisions), '420200', initials)
const names = (text: string) => search(text, 20).map(({ place }) => place.name)
const communities = divisions.districts.flatMap(({ streets }) => streets.flatMap(({ units }) => units))

describe('looking for a place', () => {
  it.each([
    ['红旗桥', '红旗桥社区'],
    ['旗桥', '红旗桥社区'],
    ['hqq', '红旗桥社区'],
    ['HQQ', '红旗桥社区'],
    ['ｈｑｑ', '红旗桥社区'],
    ['cjw', '陈家湾社区'],
    [' 沈家 营', '沈家营街道'],
  ])('%j finds %s', (text, name) => {
    expect(names(text)).toContain(name)
  })

  it('says where it lies', () => {
    expect(search('红旗桥', 1)).toEqual([{ place: { code: '420202005007', name: '红旗桥社区', level: 'community' }, within: '黄石港区 沈家营街道' }])
  })

  it.each(['', '  ', '查无此处', 'qqqqqq', '社区社区'])('%j finds nothing', (text) => {
    expect(names(text)).toEqual([])
  })

  it('what begins with it comes first, and never more than asked for', () => {
    const found = names('大')
    expect(found).toHaveLength(20)
    const first = found.findIndex((name) => !name.startsWith('大'))
    if (first >= 0) expect(found.slice(first).some((name) => name.startsWith('大'))).toBe(false)
  })

  it('every community is found by its name, and by the letters of it', () => {
    const every = createPlaceSearch(createPlaceTree(divisions), '420200', initials)
    fc.assert(
      fc.property(fc.constantFrom(...communities), ({ code, name }) => {
        const letters = [...name].map((one) => initials[one]?.slice(-1) ?? '').join('')
        const codes = (text: string) => every(text, 2_000).map(({ place }) => place.code)
        expect(codes(name)).toContain(code)
        if (letters.length === [...name].length) expect(codes(letters)).toContain(code)
      }),
    )
  })

  it('the letters are those of the names: run scripts/build-place-initials.ts after a change of the divisions', () => {
    expect(readFileSync(INITIALS, 'utf8')).toBe(placeInitials())
  })
})
