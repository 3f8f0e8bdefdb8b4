import { describe, expect, it } from 'vitest'
import { isHealthy } from '@/shared/domain/topics/health-check'
import { planDraftOf, planProblems, toPlan } from './plan-draft'

const FULL = { background: '常被占', options: ['画黄线', ' '], cost: '18000.5', costBearers: ['property' as const], harm: '没有', offlineRoute: '居委会一楼', contactPhone: '0714-6512345' }

describe('a plan that is being written', () => {
  it('keeps things as they are as its last option, and says money in fen', () => {
    expect(toPlan(FULL)).toMatchObject({ options: [{ title: '画黄线', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }], costFen: 1_800_050 })
  })

  it('is healthy when everything was said', () => {
    const { background = '', harm = '', offlineRoute = '', contactPhone = '', ...rest } = toPlan(FULL)
    const classification = { kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false } as const

    expect(isHealthy({ classification, scopeCode: 'x', background, harm, offlineRoute, contactPhone, ...rest })).toBe(true)
  })

  it('comes back as it was saved', () => {
    const { background = '', harm = '', offlineRoute = '', contactPhone = '', ...rest } = toPlan(FULL)

    expect(planDraftOf({ background, harm, offlineRoute, contactPhone, ...rest })).toEqual({ ...FULL, options: ['画黄线'] })
  })

  it.each([
    ['一万多', '', ['cost']],
    ['1.234', '', ['cost']],
    ['', '打小王手机', ['contactPhone']],
    ['0', '6512345', []],
    ['', '', []],
  ])('cost %o and phone %o', (cost, contactPhone, fields) => {
    expect(Object.keys(planProblems({ ...FULL, cost, contactPhone }))).toEqual(fields)
  })

  it('says nothing of what was not said', () => {
    expect(toPlan(planDraftOf(null))).toEqual({ options: [], costFen: null, costBearers: [] })
  })
})
