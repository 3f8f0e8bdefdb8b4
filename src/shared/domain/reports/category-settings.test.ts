import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_SETTINGS, type CategorySetting, type CategorySettings, handleLimit, offeredCodes, settingFaults } from './category-settings'
import { CATEGORIES } from './categories'

const changed = (code: string, change: Partial<CategorySetting>): CategorySettings => ({
  categories: BUILT_IN_SETTINGS.categories.map((one) => (one.code === code ? { ...one, ...change } : one)),
})
const at = (code: string) => `categories.${BUILT_IN_SETTINGS.categories.findIndex((one) => one.code === code)}`

describe('what a city may change of its kinds', () => {
  it('takes the table itself', () => {
    expect(settingFaults(BUILT_IN_SETTINGS)).toEqual({})
  })

  it.each<[string, string, Partial<CategorySetting>, string | undefined]>([
    ['a danger cannot be hidden', 'B1', { isShown: false }, 'danger_hidden'],
    ['a danger cannot be slowed', 'B1', { handle: { unit: 'minute24x7', amount: 121 } }, 'danger_slower'],
    ['a danger runs at night too', 'B1', { handle: { unit: 'workHour', amount: 1 } }, 'danger_slower'],
    ['a danger may be quicker', 'B1', { handle: { unit: 'minute24x7', amount: 60 } }, undefined],
    ['anything else can be hidden', 'A4', { isShown: false }, undefined],
    ['what is urgent gets a day at most', 'B2', { handle: { unit: 'workDay', amount: 2 } }, 'too_long'],
    ['what is hard gets 15 days', 'H5', { handle: { unit: 'workDay', amount: 15 } }, undefined],
    ['not 16', 'H5', { handle: { unit: 'workDay', amount: 16 } }, 'too_long'],
    ['no half days', 'H5', { handle: { unit: 'workDay', amount: 1.5 } }, 'unit'],
    ['a code cannot be made up', 'H5', { code: 'Z9' }, 'unknown'],
    ['nor stand twice', 'H5', { code: 'H4' }, 'twice'],
  ])('%s', (_case, code, change, fault) => {
    expect(settingFaults(changed(code, change))[at(code)]).toBe(fault)
  })

  it('misses every code that was dropped', () => {
    expect(settingFaults({ categories: [] })).toEqual(Object.fromEntries(CATEGORIES.map(({ code }) => [code, 'missing'])))
  })

  it('offers every kind once in the order given, without the hidden ones, and those it does not know last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...BUILT_IN_SETTINGS.categories]), fc.integer({ min: 0, max: 40 }), (categories, hidden) => {
        const settings = { categories: categories.map((one, index) => ({ ...one, isShown: index !== hidden })) }
        const offered = offeredCodes(settings)
        expect(new Set(offered).size).toBe(offered.length)
        expect(offered.length).toBe(CATEGORIES.length - (hidden < categories.length ? 1 : 0))
        expect(offered.slice(0, categories.filter((_, index) => index !== hidden).length)).toEqual(settings.categories.filter(({ isShown }) => isShown).map(({ code }) => code))
        for (const { code } of CATEGORIES) expect(handleLimit(settings, code)).toBeDefined()
      }),
    )
  })
})
