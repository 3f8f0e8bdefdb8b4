import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getReport, listMyReports, submitReport } from '@/shared/contract/reports'
import { MINUTE } from '@/shared/domain/time'
import { connectControl } from '../../local-cloud/index'
import { ensureFunctions } from '../../scripts/build/ensure-built'
import { jpegPhoto } from '../factories/photos'
import { IN_HONGQIQIAO, type Submission } from '../factories/reports'
import { FUNCTION_ENV, FUNCTIONS_DIR, newUlid, type Phone, phoneOf } from '../setup/start-cloud'

const RIDERS = 25
const REPORTS_EACH = 8
const TSX = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/cli.mjs')
const CLOUD_PROCESS = fileURLToPath(new URL('../setup/cloud-process.ts', import.meta.url))

interface Running {
  url: string
  kill(): Promise<void>
}

async function startProcess(dataDir: string): Promise<Running> {
  // No shell and no wrapper in between: the signal must reach the process that holds the files.
  const child: ChildProcess = spawn(process.execPath, ['--import', join(dirname(TSX), 'loader.mjs'), CLOUD_PROCESS, dataDir, FUNCTIONS_DIR, JSON.stringify(FUNCTION_ENV)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /listening (\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the cloud ended with ${code}: ${output}`)))
  })
  return {
    url,
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

describe('a power cut', () => {
  let dataDir = ''
  let running: Running | undefined
  beforeAll(async () => {
    await ensureFunctions()
    dataDir = mkdtempSync(join(tmpdir(), 'linli-durability-'))
  })
  afterAll(async () => {
    await running?.kill()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('in the middle of 200 submissions loses none that was acknowledged, and leaves none half-written', async () => {
    running = await startProcess(dataDir)
    const phones = Array.from({ length: RIDERS }, (_, rider) => phoneOf(() => running?.url ?? '', `openid-rider-${rider}`))
    const inputs: { phone: Phone; input: Submission }[] = []
    const prepare = async (phone: Phone) => {
      for (let report = 0; report < REPORTS_EACH; report++) {
        const id = newUlid(Date.now())
        const photos = [await phone.upload(`${id}/1.jpg`, jpegPhoto({ width: 16, height: 16, seed: report }))]
        inputs.push({ phone, input: { id, categoryCode: 'B1', photos, location: IN_HONGQIQIAO, capturedAt: Date.now() - report * MINUTE } })
      }
    }
    await Promise.all(phones.map(prepare))

    const acknowledged = new Map<string, { number: string }>()
    const sending = inputs.map(async ({ phone, input }) => {
      try {
        const reply = await phone.call(submitReport, input)
        if (reply.ok) acknowledged.set(input.id, reply.data)
      } catch {
        // The connection broke: nobody said that it was stored.
      }
    })
    while (acknowledged.size < inputs.length / 4) await new Promise((resolve) => setTimeout(resolve, 5))
    const { url } = running
    await running.kill()
    await Promise.all(sending)
    expect(acknowledged.size).toBeLessThan(inputs.length)

    running = await startProcess(dataDir)
    expect(running.url).not.toBe(url)
    const control = connectControl(running.url)
    const stored = await control.readDocuments('reports')
    const ids = stored.map((report) => report._id as string)
    expect(new Set(ids)).toHaveLength(ids.length)
    for (const id of acknowledged.keys()) expect(ids).toContain(id)
    for (const report of stored) expect(report).toMatchObject({ version: 1, state: 'SUBMITTED', before: [{ check: expect.any(String) as string }], pendingEvents: [{ action: 'submit' }] })

    // The phones send again what they have no receipt for, as their queue does: then all are there, once.
    const again = await Promise.all(inputs.map(({ phone, input }) => phone.ok(submitReport, input)))
    for (const report of again) expect(acknowledged.get(report.id) ?? report).toEqual(report)
    expect(await control.count('reports')).toBe(inputs.length)
    const phone = phones[0] as Phone
    expect((await phone.ok(listMyReports, { limit: 50 })).items).toHaveLength(REPORTS_EACH)
    const shown = await phone.ok(getReport, { reportId: inputs[0]?.input.id ?? '' })
    expect((await fetch(shown.before[0]?.url ?? '')).status).toBe(200)
  }, 240_000)
})
