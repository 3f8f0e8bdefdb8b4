import Taro from '@tarojs/taro'

export interface Consent {
  accepted: boolean
  /** Why not: the person said no, or the platform cannot ask (a browser, no template in this build). */
  reason?: 'declined' | 'unsupported'
}

/**
 * Asks once for one message of WeChat. Must be called straight from a tap. Never throws: a report stands without it.
 * @param purpose as in the build variable LINLI_SUBSCRIBE_TEMPLATES
 */
export async function requestConsent(purpose: string): Promise<Consent> {
  const template = templateFor(purpose)
  if (template === null) return { accepted: false, reason: 'unsupported' }
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

function templateFor(purpose: string): string | null {
  const pairs = (process.env.LINLI_SUBSCRIBE_TEMPLATES ?? '').split(',').map((pair) => pair.split('='))
  return pairs.find(([name]) => name === purpose)?.[1] ?? null
}
