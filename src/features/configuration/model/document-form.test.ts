import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { DECISION_ENGINES, RuleSet } from '@/shared/domain/rule-sets/rule-set'
import { documentFaults } from '@/shared/domain/configuration/document-faults'
import { builtInDraft, differences, rowOfFault, rowsOf, writeRow } from './document-form'
import type { ConfigurationDraft } from '@/shared/domain/configuration/document-faults'

const draft = (kind: string, key = 'city'): ConfigurationDraft => {
  const found = builtInDraft(kind, key)
  if (!found) throw new Error(kind)
  return found
}
const typed = (from: ConfigurationDraft, rowId: string, change: Record<string, string>) => {
  const row = rowsOf(from).find(({ id }) => id === rowId)
  return writeRow(from, rowId, { ...Object.fromEntries((row?.fields ?? []).map(({ id, value }) => [id, value])), ...change })
}

describe('a document as rows', () => {
  it.each([['categories', 'city'], ['templates', 'city'], ...DECISION_ENGINES.map((engine) => ['rule-set', engine])])('%s %s: what was typed over unchanged is unchanged', (kind, key) => {
    const before = draft(kind ?? '', key)
    for (const { id, fields } of rowsOf(before)) {
      const isNull = fields.some((field) => field.id === 'has' && field.value === 'false')
      if (!isNull) expect(differences(before, typed(before, id, {}))).toEqual([])
      expect(documentFaults(typed(before, id, {}))).toEqual({})
    }
  })

  it('says what was changed, and names the row that cannot be', () => {
    const before = draft('categories')
    expect(differences(before, typed(before, 'A1', { amount: '2', handledBy: '环卫' }))).toEqual(['垃圾满了、没人收，谁来办：「没有」改成「环卫」', '垃圾满了、没人收，时限多长：「4」改成「2」'])
    expect(differences(before, typed(before, 'A1', { position: '3' }))).toEqual(['排的先后变了'])
    const hidden = typed(before, 'B1', { isShown: 'false' })
    expect(Object.entries(documentFaults(hidden)).map(([path, fault]) => [rowOfFault(hidden, path), fault])).toEqual([['B1', 'danger_hidden']])
    // A number that cannot be read stays.
    expect(differences(before, typed(before, 'A1', { amount: '两' }))).toEqual([])
  })

  it('writes rules that the schema takes, and takes one away', () => {
    const before = draft('rule-set', 'owners_278')
    const after = typed(before, 'noticeDays', { value: '20', clause: '议事规则第四条' })
    expect(v.is(RuleSet, after.document)).toBe(true)
    expect(differences(before, after)).toEqual(['提前公告几天，怎么定：「15」改成「20」', '提前公告几天，依据哪一条：「物业管理条例（2018）第十四条」改成「议事规则第四条」'])
    expect(documentFaults(typed(before, 'quorum', { has: 'false' }))).toEqual({ quorum: 'missing' })
    expect(documentFaults(typed(before, 'quorum', { part: '1', whole: '2' }))).toEqual({ quorum: 'below_law' })
  })

  it('keeps the built-in words where the city has none', () => {
    const before = draft('templates')
    const after = typed(before, 'report.accept', { title: '{category}受理了' })
    expect(after.document).toEqual({ sentences: [{ kind: 'report.accept', title: '{category}受理了', phrase: null }] })
    expect(typed(after, 'report.accept', { title: '' }).document).toEqual({ sentences: [] })
  })
})
