import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE, requireBundle } from './bundle'
import { runJourneys } from './handlers/run-journeys'

/** The way that leads to DevTools, against a server of ours in a process of its own: nothing but the automation port lies between. */
describe('an app in another process', () => {
  let child: ChildProcess
  let wsEndpoint: string
  beforeAll(async () => {
    requireBundle()
    child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'test/weapp/phone/serve-phone.ts', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    wsEndpoint = await announced(child)
  })
  afterAll(() => child?.kill())

  it('lets a story with three people be told, and one of somebody who has nobody', async () => {
    const { failures, passed } = await runJourneys({ bundle: BUNDLE, specs: ['rider-report', 'choose-community'], devtools: wsEndpoint })

    expect(failures).toEqual([])
    expect(passed).toBe(10)
  })
})

async function announced({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('it says nothing')
  for await (const line of createInterface(stdout)) {
    const [, endpoint] = /^WECHAT_DEVTOOLS=(ws:.*)$/.exec(line) ?? []
    if (endpoint) return endpoint
  }
  throw new Error('it ended without a port')
}
