import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLocalCloud } from '../../local-cloud/index'
import type { LocalCloud } from '../../local-cloud/types'

/** Six writers of one document, each trying again six times: more would be a design to change, not to wait for. */
const WRITERS = 6

describe('retryTransaction on the SDK', () => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'linli-counting-'))
  let cloud: LocalCloud
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    await build({ absWorkingDir: root, entryPoints: { 'count/index': 'test/setup/counting-function.ts' }, outdir: functionsDir, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' })
    writeFileSync(join(functionsDir, 'count/config.json'), '{}')
    cloud = await startLocalCloud({ dataDir: null, database: { collections: { counters: { indexes: [] } } }, functionsDir, functionSettings: { count: { timeoutMs: 20_000 } }, strict: true })
  })
  afterAll(async () => {
    await cloud.stop()
    rmSync(functionsDir, { recursive: true, force: true })
  })

  it('counts every writer that succeeded exactly once, and tells the others CONFLICT', async () => {
    const call = async () => {
      const response = await fetch(`${cloud.url}/invoke/count`, { method: 'POST', headers: { 'x-openid': 'openid' }, body: '{}' })
      return ((await response.json()) as { result: { count?: number; code?: string } }).result
    }
    const results = await Promise.all(Array.from({ length: WRITERS }, call))

    const counts = results.flatMap(({ count }) => count ?? []).sort((a, b) => a - b)
    expect(counts).toEqual(Array.from({ length: counts.length }, (_, index) => index + 1))
    expect(results.flatMap(({ code }) => code ?? []).every((code) => code === 'CONFLICT')).toBe(true)
    expect(counts.length).toBeGreaterThan(1)
    expect(await cloud.control.readDocuments('counters')).toEqual([{ _id: 'one', count: counts.length }])
  })
})
