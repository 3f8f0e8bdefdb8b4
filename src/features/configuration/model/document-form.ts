import { FIELD_WORDS, SETTINGS_WORDS } from '@/copy/settings'
import { CITY_KEY, type Configuration } from '@/shared/contract/configuration'
import type { ConfigurationDraft } from '@/shared/domain/configuration/document-faults'
import { BUILT_IN_SETTINGS } from '@/shared/domain/reports/category-settings'
import { RULE_SET_PRESETS } from '@/shared/domain/rule-sets/presets'
import { DECISION_ENGINES } from '@/shared/domain/rule-sets/rule-set'
import { categoryForm } from './category-form'
import type { FieldValues, FormRow } from './form-row'
import { ruleSetForm } from './rule-set-form'
import { templateForm } from './template-form'
import { writeDates } from './read-dates'

/** What counts where nothing was published; null: there is no such document. */
export function builtInDraft(kind: string, key: string): ConfigurationDraft | null {
  if (kind === 'categories' && key === CITY_KEY) return { kind, key, document: BUILT_IN_SETTINGS }
  if (kind === 'templates' && key === CITY_KEY) return { kind, key, document: { sentences: [] } }
  const engine = DECISION_ENGINES.find((one) => one === key)
  if (kind === 'rule-set' && engine) return { kind, key, document: RULE_SET_PRESETS[engine] }
  return kind === 'calendar' ? { kind, key, document: { holidays: [], workdays: [] } } : null
}

export function rowsOf(draft: ConfigurationDraft): FormRow[] {
  switch (draft.kind) {
    case 'categories':
      return categoryForm.rows(draft.document)
    case 'templates':
      return templateForm.rows(draft.document)
    case 'rule-set':
      return ruleSetForm.rows(draft.document)
    case 'calendar':
      // Has a page of its own to be typed in.
      return (['holidays', 'workdays'] as const).map((id) => ({ id, title: FIELD_WORDS[id], detail: writeDates(draft.document[id]).split('\n').join('，') || SETTINGS_WORDS.nothing, fields: [] }))
  }
}

export function writeRow(draft: ConfigurationDraft, rowId: string, values: FieldValues): ConfigurationDraft {
  switch (draft.kind) {
    case 'categories':
      return { ...draft, document: categoryForm.write(draft.document, rowId, values) }
    case 'templates':
      return { ...draft, document: templateForm.write(draft.document, rowId, values) }
    case 'rule-set':
      return { ...draft, document: ruleSetForm.write(draft.document, rowId, values) }
    case 'calendar':
      return draft
  }
}

export function rowOfFault(draft: ConfigurationDraft, path: string): string {
  switch (draft.kind) {
    case 'categories':
      return categoryForm.rowOf(draft.document, path)
    case 'templates':
      return templateForm.rowOf(draft.document, path)
    case 'rule-set':
      return ruleSetForm.rowOf(draft.document, path)
    case 'calendar':
      return path.split('.')[0] ?? path
  }
}

export function draftOf(configuration: Configuration): ConfigurationDraft {
  const { kind, key, document } = configuration
  return { kind, key, document } as ConfigurationDraft
}

/** What a version changed, a sentence a change, in the order of the rows; empty: nothing. */
export function differences(before: ConfigurationDraft, after: ConfigurationDraft): string[] {
  const known = new Map(rowsOf(before).map((row) => [row.id, row]))
  const rows = rowsOf(after)
  const sentences = rows.flatMap((row) => rowDifferences(known.get(row.id), row))
  const order = (list: readonly FormRow[]) => list.map(({ id }) => id).join()
  if (order([...known.values()]) !== order(rows)) sentences.push(SETTINGS_WORDS.reordered)
  return sentences
}

function rowDifferences(before: FormRow | undefined, after: FormRow): string[] {
  if (after.fields.length === 0) return before && before.detail !== after.detail ? [SETTINGS_WORDS.change(after.title, before.detail, after.detail)] : []
  return after.fields.flatMap((field) => {
    const old = before?.fields.find(({ id }) => id === field.id)
    if (field.isPosition || !old || old.value === field.value) return []
    const words = (one: typeof field) => (one.words ?? one.value) || SETTINGS_WORDS.nothing
    return [SETTINGS_WORDS.change(`${after.title}，${field.label}`, words(old), words(field))]
  })
}
