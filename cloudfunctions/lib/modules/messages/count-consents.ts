import { TEMPLATE_KEYS, type TemplateKey } from '@/shared/domain/messages/template-keys'
import type { ConsentDocument } from './message-document'

/** Pure. How many of each are left. */
export function countConsents(unused: readonly ConsentDocument[]): Record<TemplateKey, number> {
  const entries = TEMPLATE_KEYS.map((key) => [key, unused.filter(({ template }) => template === key).length])
  return Object.fromEntries(entries) as Record<TemplateKey, number>
}
