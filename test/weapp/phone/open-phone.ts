import automator from 'miniprogram-automator'
import { serveAutomator } from '../automator-server/serve-automator'
import { BUNDLE, requireBundle } from '../bundle'
import { launchMiniProgram, type MiniProgram } from '../runtime/launch-mini-program'
import type { Answers, CloudPort } from '../runtime/wx/environment'
import { keepHandlerLog } from './keep-handler-log'
import { joinDevtools } from './join-devtools'

/** The client that everything here is driven by: nothing but its public methods. */
export type Client = Awaited<ReturnType<typeof automator.connect>>

/** A phone with the app open, in one person's hand. */
export interface Phone {
  client: Client
  /** What only the headless runtime knows: what went wrong and what it cost. Absent in WeChat's own tools. */
  headless: MiniProgram | null
  close(): Promise<void>
}

/** What stays on a phone when the app is closed. */
export interface PhoneMemory {
  storage: Map<string, string>
  files: Map<string, Uint8Array>
}

export interface OpenPhoneOptions {
  cloud: CloudPort
  memory: PhoneMemory
  /** The compiled bundle; another one than the built for tests of the tests. */
  bundle?: string
  url?: string
  /** What the phone answers from the start, before a stand-in could be put in place. In another process: asked once. */
  answers?: Answers
}

/** Starts the app and connects WeChat's automation client: to the headless runtime, or to DevTools at WECHAT_DEVTOOLS=ws://… */
export async function openPhone(options: OpenPhoneOptions): Promise<Phone> {
  const devtools = process.env.WECHAT_DEVTOOLS
  if (devtools) return joinDevtools(devtools, options)
  if (!options.bundle) requireBundle()
  const headless = launchMiniProgram({ root: options.bundle ?? BUNDLE, cloud: options.cloud, url: options.url, answers: options.answers, ...options.memory })
  keepHandlerLog(headless)
  const server = await serveAutomator(() => headless)
  const client = await automator.connect({ wsEndpoint: server.wsEndpoint })
  return {
    client,
    headless,
    async close() {
      client.disconnect()
      headless.close()
      await server.close()
    },
  }
}
