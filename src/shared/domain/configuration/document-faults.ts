import { calendarFaults } from '../calendar/calendar-year'
import type { CalendarYear } from '../calendar/working-calendar'
import { type MessageTemplates, sentenceFaults } from '../messages/message-templates'
import { type CategorySettings, settingFaults } from '../reports/category-settings'
import { type RuleSet, ruleSetFaults } from '../rule-sets/rule-set'

/** A document of the city with what it is. */
export type ConfigurationDraft =
  | { kind: 'calendar'; key: string; document: CalendarYear }
  | { kind: 'categories'; key: string; document: CategorySettings }
  | { kind: 'rule-set'; key: string; document: RuleSet }
  | { kind: 'templates'; key: string; document: MessageTemplates }

/** What cannot be although its shape is right, by path in the document; empty: nothing. The phone asks before it sends, the server anyway. */
export function documentFaults(draft: ConfigurationDraft): Record<string, string> {
  switch (draft.kind) {
    case 'calendar':
      return calendarFaults(draft.key, draft.document)
    case 'categories':
      return settingFaults(draft.document)
    case 'rule-set':
      return draft.document.engine === draft.key ? ruleSetFaults(draft.document) : { engine: 'other_engine' }
    case 'templates':
      return sentenceFaults(draft.document)
  }
}

/** Words in the document that others will read: they are checked like any. */
export function documentWords(draft: ConfigurationDraft): string[] {
  switch (draft.kind) {
    case 'calendar':
      return []
    case 'categories':
      return draft.document.categories.flatMap(({ help, handledBy }) => [help, handledBy]).filter(Boolean)
    case 'rule-set':
      return Object.values(draft.document.rules).flatMap((rule) => (rule ? [rule.clause] : []))
    case 'templates':
      return draft.document.sentences.flatMap(({ title, phrase }) => [title, phrase ?? '']).filter(Boolean)
  }
}
