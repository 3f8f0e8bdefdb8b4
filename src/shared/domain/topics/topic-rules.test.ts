import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSimilar, similarity, bigrams } from '../text/similarity'
import { type Classification, classificationProblems, guessOwnersMatter, isConsultation } from './classification'
import { checkHealth, HEALTH_QUESTIONS, isHealthy, type TopicPlan } from './health-check'
import { routeStatements } from './route-statements'
import { LOOKS_ALIKE, MAX_STATEMENT, statementProblem } from './statements'
import { supportsNeeded } from './support'

describe('households behind a topic', () => {
  it.each([[0, 5], [100, 5], [166, 5], [167, 6], [286, 9], [5_000, 150]])('of %i: %i', (households, needed) => {
    expect(supportsNeeded(households)).toBe(needed)
  })
})

describe('matters of the owners (民法典 278)', () => {
  it.each([
    ['3栋想加装电梯', 7],
    ['用维修资金修屋顶', 5],
    ['要不要换物业公司', 4],
    ['筹集维修资金的办法', 6],
    ['电梯广告位的钱归谁', 8],
    ['选业委会', 3],
    ['广场舞的音量和时间', null],
  ])('%s: %s', (words, item) => {
    expect(guessOwnersMatter(words)).toBe(item)
  })

  const classification = (change: Partial<Classification>): Classification => ({ kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false, ...change })

  it.each([
    [{}, []],
    [{ kind: 'owners', ownersMatter: 7, decidedBy: 'RESIDENT_ASSEMBLY' }, ['owners_only_consult']],
    [{ kind: 'owners', ownersMatter: 7, decidedBy: 'POLL' }, []],
    [{ asksMoney: true }, ['money_needs_assembly']],
    [{ asksMoney: true, decidedBy: 'RESIDENT_ASSEMBLY' }, []],
    [{ isCovenant: true }, ['covenant_needs_assembly']],
    [{ decidedBy: null }, ['body_missing']],
    [{ kind: 'instant', decidedBy: 'POLL' }, ['body_needless']],
    [{ kind: 'referral', decidedBy: null }, []],
  ] as [Partial<Classification>, string[]][])('%o: %o', (change, problems) => {
    expect(classificationProblems(classification(change))).toEqual(problems)
  })

  it('binds nobody unless the assembly decides about its own', () => {
    expect(isConsultation(classification({ decidedBy: 'RESIDENT_ASSEMBLY' }))).toBe(false)
    expect(isConsultation(classification({ decidedBy: 'RESIDENT_ASSEMBLY', ownersMatter: 4 }))).toBe(true)
    expect(isConsultation(classification({ decidedBy: 'COUNCIL' }))).toBe(true)
  })
})

describe('the health check', () => {
  const plan: TopicPlan = {
    classification: { kind: 'deep', ownersMatter: null, decidedBy: 'COUNCIL', asksMoney: false, isCovenant: false },
    scopeCode: '420202005007',
    background: '北门消防通道常被占',
    options: [{ title: '划线', isStatusQuo: false }, { title: '维持现状', isStatusQuo: true }],
    costFen: 0,
    costBearers: [],
    harm: '少三个车位',
    offlineRoute: '到社区说，或者请网格员上门',
    contactPhone: '0714-0000000',
  }

  it('passes what says everything', () => {
    expect(isHealthy(plan)).toBe(true)
  })

  it.each([
    ['scope', { scopeCode: null }],
    ['background', { background: '  ' }],
    ['options', { options: [{ title: '维持现状', isStatusQuo: true }] }],
    ['statusQuo', { options: [{ title: '划线', isStatusQuo: false }, { title: '不划', isStatusQuo: false }] }],
    ['cost', { costFen: null, costBearers: ['community'] }],
    ['bearer', { costFen: 100 }],
    ['harm', { harm: '' }],
    ['offline', { offlineRoute: '' }],
    ['contact', { contactPhone: '' }],
    ['law', { classification: { ...plan.classification, isCovenant: true } }],
  ] as [string, Partial<TopicPlan>][])('names %s alone', (question, change) => {
    const lines = checkHealth({ ...plan, ...change })
    expect(lines.map((line) => line.question)).toEqual(HEALTH_QUESTIONS)
    expect(lines.filter((line) => line.answer !== 'passed')).toEqual([{ question, answer: question === 'law' ? 'stops' : 'missing' }])
    expect(isHealthy({ ...plan, ...change })).toBe(false)
  })
})

describe('a statement', () => {
  it.each([
    ['充电棚要离楼 6 米以上，装喷淋和断电', null],
    ['中午能不能对骑手开放一小时？', null],
    ['  ', 'empty'],
    ['字'.repeat(MAX_STATEMENT), null],
    ['字'.repeat(MAX_STATEMENT + 1), 'too_long'],
    ['鄂B·12345 天天堵门', 'plate'],
    ['有事打 13800000000', 'phone'],
    ['找社区 0714-6500000 说', 'phone'],
    ['502室的王先生天天吵', 'person'],
    ['充电棚要装喷淋。还要对骑手开放一小时。', 'several_ideas'],
    ['要装喷淋，另外收费要便宜', 'several_ideas'],
  ])('%s: %s', (text, problem) => {
    expect(statementProblem(text)).toBe(problem)
  })
})

describe('what looks alike', () => {
  it('is the same for the same, nothing for what shares nothing, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), fc.string({ unit: 'grapheme', minLength: 2 }), (one, other) => {
        const [a, b] = [bigrams(one), bigrams(other)]
        expect(similarity(a, b)).toBe(similarity(b, a))
        expect(similarity(a, b)).toBeLessThanOrEqual(1)
        if (a.size > 0) expect(similarity(a, a)).toBe(1)
      }),
    )
  })

  it('finds the other way of saying it, the nearest first', () => {
    const said = ['广场舞声音太大', '充电棚离楼要六米以上', '充电棚要离楼六米以上']
    expect(findSimilar('充电棚要离楼六米以上！', said, (one) => one, LOOKS_ALIKE)).toEqual(['充电棚要离楼六米以上', '充电棚离楼要六米以上'].slice(0, 1))
    expect(findSimilar('路灯不亮', said, (one) => one, LOOKS_ALIKE)).toEqual([])
  })
})

describe('routing', () => {
  it('asks everything once, the least seen first, in the same order each time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ id: fc.uuid(), seen: fc.nat(500) }), { selector: ({ id }) => id }), fc.uuid(), (statements, person) => {
        const order = routeStatements(statements, person)
        expect([...order].sort()).toEqual(statements.map(({ id }) => id).sort())
        expect(routeStatements([...statements].reverse(), person)).toEqual(order)
        const band = new Map(statements.map(({ id, seen }) => [id, Math.floor(Math.log2(seen + 1))]))
        order.forEach((id, index) => index > 0 && expect(band.get(id)!).toBeGreaterThanOrEqual(band.get(order[index - 1]!)!))
      }),
    )
  })

  it('lets every statement be seen, though each person answers five of sixty', () => {
    const seen = new Map(Array.from({ length: 60 }, (_, index) => [`s${index}`, 0]))
    for (let person = 0; person < 48; person++) {
      const order = routeStatements([...seen].map(([id, count]) => ({ id, seen: count })), `p${person}`)
      for (const id of order.slice(0, 5)) seen.set(id, seen.get(id)! + 1)
    }
    expect(Math.min(...seen.values())).toBeGreaterThanOrEqual(3)
  })
})
