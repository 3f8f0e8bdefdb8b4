import Taro from '@tarojs/taro'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'

/** Set when the client is built; written out, because the compiler replaces each name as it stands. */
const TEMPLATE_IDS: Readonly<Record<TemplateKey, string | undefined>> = {
  result: process.env.LINLI_TEMPLATE_RESULT,
  decision: process.env.LINLI_TEMPLATE_DECISION,
  waiting: process.env.LINLI_TEMPLATE_WAITING,
  deadline: process.env.LINLI_TEMPLATE_DEADLINE,
  progress: process.env.LINLI_TEMPLATE_PROGRESS,
}

/** `off`: the person turned WeChat's messages off altogether. `unsupported`: the platform cannot ask, or not for this one. */
export type ConsentAnswer = 'accepted' | 'declined' | 'off' | 'unsupported'

/** The main switch of messages is off (C40). */
const MAIN_SWITCH_OFF = 20004
/** `ban` and `filter` are the platform's doing, not the person's word. */
const ANSWERS: Readonly<Record<string, ConsentAnswer>> = { accept: 'accepted', reject: 'declined' }

/** Whether this build can ask for it at all. */
export function canAskFor(key: TemplateKey): boolean {
  return Boolean(TEMPLATE_IDS[key])
}

/** Asks once, for one message of WeChat each. Must be called straight from a tap. Never throws: what was done stands without it. */
export async function requestConsent(keys: readonly TemplateKey[]): Promise<Readonly<Record<string, ConsentAnswer>>> {
  const all = (answer: ConsentAnswer) => Object.fromEntries(keys.map((key) => [key, answer]))
  try {
    // In a browser this resolves although it did nothing: only the answer under a template's id counts.
    const tmplIds = keys.map((key) => TEMPLATE_IDS[key] ?? '')
    const said = (await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) as unknown as Record<string, unknown>
    return Object.fromEntries(keys.map((key, index) => [key, ANSWERS[String(said[tmplIds[index] ?? ''])] ?? 'unsupported']))
  } catch (error) {
    return all((error as { errCode?: unknown } | null)?.errCode === MAIN_SWITCH_OFF ? 'off' : 'unsupported')
  }
}
