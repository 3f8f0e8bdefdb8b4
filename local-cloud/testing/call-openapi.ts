import { probe } from './probe.ts'
import type { LocalCloud } from '../types.ts'

export interface OpenapiOutcome {
  errCode?: number
  result?: { suggest: string; label: number }
  contentType?: string
  /** The bytes of an answer that is not JSON, in base64. */
  bytes?: string
}

/** Call an open interface from inside a function that `openid` invoked; a refusal is its error number. */
export function callOpenapi(cloud: Pick<LocalCloud, 'url'>, api: string, request: Record<string, unknown>, openid = 'tester'): Promise<OpenapiOutcome> {
  return probe<OpenapiOutcome>(
    cloud,
    async ({ cloud: sdk }, { path, fields }: { path: string; fields: object }) => {
      const [group, method] = path.split('.')
      try {
        const answer = await sdk.openapi[group!][method!](fields)
        return answer.buffer ? { contentType: answer.contentType, bytes: answer.buffer.toString('base64') } : answer
      } catch (error) {
        return { errCode: (error as OpenapiOutcome).errCode }
      }
    },
    { path: api, fields: request },
    { openid },
  )
}
