import { parseArgs } from 'node:util'
import { serveAutomator } from '../automator-server/serve-automator'
import { BUNDLE, requireBundle } from '../bundle'
import { launchMiniProgram, type MiniProgram } from '../runtime/launch-mini-program'
import type { RequestPort } from '../runtime/wx/environment'

/**
 * `npx tsx test/weapp/phone/serve-phone.ts [--port 9420]`: the bundle in a process of its own, behind WeChat's automation port, as DevTools would
 * serve it; WECHAT_DEVTOOLS=ws://127.0.0.1:9420 leads the journeys there. Each connection starts the app anew on the same phone. It reaches
 * no cloud but the one to which whoever connects leads it.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '9420' } } })
requireBundle()

const phone = { storage: new Map<string, string>(), files: new Map<string, Uint8Array>() }
const unreached = { callFunction: () => Promise.reject(new Error('errCode: -601034 | errMsg: no cloud')), uploadFile: () => Promise.reject(new Error('errCode: -601034 | errMsg: no cloud')) }

const request: RequestPort = async ({ url, method, headers, body }) => {
  const answer = await fetch(url, { method, headers: { ...headers, connection: 'close' }, body: body as BodyInit | undefined })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
}

let running: MiniProgram | null = null
const server = await serveAutomator(
  () => {
    running?.close()
    running = launchMiniProgram({ root: BUNDLE, cloud: unreached, request, ...phone })
    return running
  },
  { port: Number(values.port) },
)
console.log(`WECHAT_DEVTOOLS=${server.wsEndpoint}`)
