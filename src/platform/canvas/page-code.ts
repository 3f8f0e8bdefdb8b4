import { encode } from 'uqr'
import { addressOf, type RouteKey } from '@/platform/navigation/routes'

/** What a poster shows to be scanned: an image to load, or dark squares. */
export type PageCode = { address: string } | { modules: readonly (readonly boolean[])[] }

/** The code that opens one page of this preview. `drawCode`: WeChat's own, in base64, which the browser has no use for; see page-code.weapp.ts. */
export function pageCode(route: RouteKey, id: string, _drawCode: () => Promise<string>): Promise<PageCode> {
  const { origin, pathname } = globalThis.location
  return Promise.resolve({ modules: encode(`${origin}${pathname}#${addressOf(route, { id })}`, { ecc: 'M', border: 0 }).data })
}
