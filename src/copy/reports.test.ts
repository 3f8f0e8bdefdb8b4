import { describe, expect, it } from 'vitest'
import { CATEGORIES, CATEGORY_GROUPS } from '../shared/domain/reports/categories'
import { CALL_WORDS, CATEGORY_GROUP_NAMES, CATEGORY_WORDS } from './reports-categories'

describe('the words of the categories', () => {
  it('name every category of the table and no other', () => {
    expect(Object.keys(CATEGORY_WORDS).sort()).toEqual(CATEGORIES.map(({ code }) => code).sort())
  })

  it('give every tile at most six characters, so that three fit beside each other at 320 px', () => {
    const long = Object.values(CATEGORY_WORDS).filter(({ short }) => [...short].length > 6)
    expect(long).toEqual([])
  })

  it('say whom to call for every kind that is a call', () => {
    const calls = CATEGORIES.filter(({ call }) => call).map(({ code }) => code)
    expect(Object.keys(CALL_WORDS).sort()).toEqual(calls)
  })

  it('name the groups of all categories', () => {
    const used = new Set(CATEGORIES.map(({ code }) => code.charAt(0)))
    expect([...used].sort()).toEqual([...CATEGORY_GROUPS].sort())
    expect(Object.keys(CATEGORY_GROUP_NAMES).sort()).toEqual([...CATEGORY_GROUPS].sort())
  })
})
