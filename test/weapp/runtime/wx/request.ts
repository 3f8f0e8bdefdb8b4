import type { Options, WxEnvironment, WxPart } from './environment'
import { withCallbacks } from './with-callbacks'

/** `wx.request`, through the port that the runtime was given. Without one no address is among those that the app may ask. */
export function request(environment: WxEnvironment): WxPart {
  const send = withCallbacks(environment, 'request', async ({ url, method = 'GET', data, header = {}, dataType = 'json' }) => {
    if (!environment.request) throw new Error('url not in domain list')
    const { status, headers, text } = await environment.request({ url: String(url), method: String(method), headers: header as Record<string, string>, body: bodyOf(data) })
    return { statusCode: status, header: headers, data: dataType === 'json' ? parsed(text) : text }
  })
  return {
    immediate: {
      request(options: Options) {
        // WeChat answers with a task and not with a promise, also where nobody listens.
        void send({ fail: () => undefined, ...options })
        return { abort: () => undefined, onHeadersReceived: () => undefined, offHeadersReceived: () => undefined }
      },
    },
  }
}

function bodyOf(data: unknown): string | Uint8Array | undefined {
  if (data === undefined || typeof data === 'string') return data
  // It may be of the mini-program's own realm, where `instanceof` of ours says no.
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]' ? new Uint8Array(data as ArrayBuffer) : JSON.stringify(data)
}

/** As WeChat: text that is no JSON stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
