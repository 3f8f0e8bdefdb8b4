import { describe, expect, it } from 'vitest'
import { getConfiguration, publishConfiguration } from '@/shared/contract/configuration'
import { BUILT_IN_SETTINGS } from '@/shared/domain/reports/category-settings'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { ADMIN, withCloud } from '../../setup/start-cloud'

const CATEGORIES = { kind: 'categories', key: 'city' } as const
const OWNERS = { kind: 'rule-set', key: 'owners_278' } as const

describe('documents of the city', () => {
  const cloud = withCloud()
  const admin = cloud.as(ADMIN)

  it('keeps kinds of reports within their bounds, and names what is not', async () => {
    const categories = BUILT_IN_SETTINGS.categories.map((one) => (one.code === 'B1' ? { ...one, isShown: false } : one))
    const refused = await admin.fails(publishConfiguration, { ...CATEGORIES, basedOn: 0, document: { categories }, reason: '演示数据' })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: { 'document.categories.5': 'danger_hidden' } })
    expect((await admin.fails(publishConfiguration, { ...CATEGORIES, basedOn: 0, document: { categories: [] }, reason: '演示数据' })).fields).toMatchObject({ 'document.A1': 'missing' })
  })

  it('freezes a rule set under the hash of what it says: the same words, the same hash, wherever they stand', async () => {
    const preset = RULE_SET_PRESETS.owners_278
    const first = await admin.ok(publishConfiguration, { ...OWNERS, basedOn: 0, document: preset, reason: '演示数据' })
    expect(first).toMatchObject({ version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, by: expect.stringMatching(/^[A-Z2-7]{4}$/) as string })
    const { rules, ...rest } = preset
    const reordered = { rules: Object.fromEntries(Object.entries(rules).reverse()) as typeof rules, ...rest }
    expect(await admin.ok(publishConfiguration, { ...OWNERS, basedOn: 1, document: reordered, reason: '演示数据' })).toEqual(first)

    const stricter = { ...preset, rules: { ...rules, noticeDays: { value: 20, clause: '议事规则第四条', state: 'verified' as const } } }
    const second = await admin.ok(publishConfiguration, { ...OWNERS, basedOn: 1, document: stricter, reason: '演示数据' })
    expect(second.hash).not.toBe(first.hash)
    const back = await admin.ok(publishConfiguration, { ...OWNERS, basedOn: 2, document: preset, reason: '退回第 1 版' })
    expect(back).toMatchObject({ version: 3, hash: first.hash })
    expect((await cloud.as('openid-anybody').ok(getConfiguration, OWNERS)).history.map(({ version, hash }) => [version, hash])).toEqual([[2, second.hash], [1, first.hash]])
  })

  it('takes no rule below the law, and no other body’s rules', async () => {
    const { rules, ...rest } = RULE_SET_PRESETS.owners_278
    const document = { ...rest, rules: { ...rules, quorum: { value: { is: 'over' as const, part: 1, whole: 2 }, clause: '议事规则', state: 'verified' as const } } }
    expect((await admin.fails(publishConfiguration, { ...OWNERS, basedOn: 3, document, reason: '演示数据' })).fields).toEqual({ 'document.quorum': 'below_law' })
    expect((await admin.fails(publishConfiguration, { ...OWNERS, basedOn: 3, document: RULE_SET_PRESETS.council, reason: '演示数据' })).fields).toEqual({ 'document.engine': 'other_engine' })
  })

  it('lets one of several who publish at once through, and tells the others', async () => {
    const sentences = (title: string) => ({ sentences: [{ kind: 'report.accept', title, phrase: null }] })
    const answers = await Promise.all(['受理了', '社区接了', '有人管了'].map((title) => admin.call(publishConfiguration, { kind: 'templates', key: 'city', basedOn: 0, document: sentences(title), reason: '演示数据' })))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    for (const answer of answers) if (!answer.ok) expect(answer.error).toMatchObject({ code: 'CONFIGURATION_CHANGED', fields: { basedOn: '1' } })
    expect(await cloud.control.count('audit_entries', { action: 'configuration.publish', subjectId: 'templates:city' })).toBe(1)
  })

  it.each([
    { kind: 'categories', key: '2027', document: BUILT_IN_SETTINGS },
    { kind: 'rule-set', key: 'king', document: RULE_SET_PRESETS.poll },
    { kind: 'templates', key: 'city', document: { sentences: [{ kind: 'report.accept', title: '{secret}', phrase: null }] } },
    { kind: 'templates', key: 'city', document: BUILT_IN_SETTINGS },
  ])('refuses %j', async (input) => {
    expect(await admin.send({ operation: 'configuration.publish', input: { basedOn: 0, reason: '演示数据', ...input } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
