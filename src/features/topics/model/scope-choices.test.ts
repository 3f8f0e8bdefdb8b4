import { describe, expect, it } from 'vitest'
import { scopeChoices } from './scope-choices'
import { scopeWords } from './scope-words'

const COMMUNITY = '420202005007'
const building = (grid: string, key: string, rooms: number) => ({ key, code: `${COMMUNITY}-${grid}-${key}`, name: `${key}栋`, rooms })
const BUILDINGS = [building('g01', 'b03', 40), building('g01', 'b04', 50), building('g02', 'b09', 200)]

describe('whom a proposal may concern', () => {
  it('offers the own building, what lies around it, and all, with the households of each', () => {
    const choices = scopeChoices(COMMUNITY, BUILDINGS, [{ householdId: `${COMMUNITY}-b03-u2-502` }])

    expect(choices.map(({ code, households }) => [code, households])).toEqual([
      [`${COMMUNITY}-g01-b03`, 40],
      [`${COMMUNITY}-g01`, 90],
      [null, 290],
    ])
  })

  it('does not take 12 for 1', () => {
    expect(scopeChoices(COMMUNITY, [building('g01', 'b1', 4), building('g01', 'b12', 4)], [{ householdId: `${COMMUNITY}-b12-u1-101` }])[0]?.code).toContain('-b12')
  })

  it('offers all of the community alone where there is no roll, or no home', () => {
    expect(scopeChoices(COMMUNITY, [], [])).toMatchObject([{ code: null, households: null }])
    expect(scopeChoices(COMMUNITY, BUILDINGS, [])).toHaveLength(1)
  })
})

describe('how a scope is called', () => {
  it.each([
    [{ code: COMMUNITY, name: '红旗桥社区' }, '红旗桥社区'],
    [{ code: `${COMMUNITY}-g03`, name: `${COMMUNITY}-g03` }, '3 网格'],
    [{ code: `${COMMUNITY}-g01-b07`, name: '红旗桥社区 g01-b07' }, '7栋'],
    [{ code: `${COMMUNITY}-g01-b12babcde`, name: `${COMMUNITY}-g01-b12babcde` }, '12栋'],
  ])('%o', (scope, words) => {
    expect(scopeWords(scope)).toBe(words)
  })
})
