import type { TemplateKey } from './template-keys'

/** What any class may go by when its own was not agreed to: "进度" is true of all of them. */
const SHARED: TemplateKey = 'progress'
/** How a thing ends may use what is left, to the last. */
const MAY_TAKE_THE_LAST: readonly TemplateKey[] = ['result', 'decision']

/**
 * By which template a message may go (C42): its own, else the shared one. The last consent of the shared one is kept for the result, unless the
 * result has one of its own. Null: in the app only.
 */
export function chooseTemplate(template: TemplateKey, left: Readonly<Record<TemplateKey, number>>): TemplateKey | null {
  if (template !== SHARED && left[template] > 0) return template
  if (left[SHARED] === 0) return null
  const isKept = left[SHARED] === 1 && left.result === 0 && !MAY_TAKE_THE_LAST.includes(template)
  return isKept ? null : SHARED
}
