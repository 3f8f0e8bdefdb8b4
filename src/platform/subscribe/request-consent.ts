import Taro from '@tarojs/taro'
import type { TEMPLATE_KEYS } from '@/shared/contract/messages'

type TemplateKey = (typeof TEMPLATE_KEYS)[number]

/** Set when the client is built; written out, because the compiler replaces each name as it stands. */
const TEMPLATE_IDS: Readonly<Record<TemplateKey, string | undefined>> = {
  report_progress: process.env.LINLI_TEMPLATE_REPORT_PROGRESS,
}

export interface Consent {
  accepted: boolean
  /** Why not: the person said no, or the platform cannot ask (a browser, no template in this build). */
  reason?: 'declined' | 'unsupported'
}

/**
 * Asks once for one message of WeChat. Must be called straight from a tap. Never throws: a report stands without it.
 */
export async function requestConsent(key: TemplateKey): Promise<Consent> {
  const template = TEMPLATE_IDS[key]
  if (!template) return { accepted: false, reason: 'unsupported' }
  try {
    // In a browser this resolves although it did nothing: only the answer under the template's id counts.
    const answer = (await Taro.requestSubscribeMessage({ tmplIds: [template], entityIds: [] })) as unknown as Record<string, unknown>
    const said = answer[template]
    if (said === undefined) return { accepted: false, reason: 'unsupported' }
    return said === 'accept' ? { accepted: true } : { accepted: false, reason: 'declined' }
  } catch {
    return { accepted: false, reason: 'declined' }
  }
}
