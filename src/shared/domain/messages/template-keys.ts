/**
 * Classes of what WeChat itself tells, the more important first (C42: result > deadline > progress). Each is one subscription template of the
 * deployment; all of them have the same three fields (docs/runbook.md §5).
 */
export const TEMPLATE_KEYS = ['result', 'decision', 'waiting', 'deadline', 'progress'] as const
export type TemplateKey = (typeof TEMPLATE_KEYS)[number]

/** WeChat asks for at most this many at one tap (C40). */
export const TEMPLATES_A_TAP = 3
