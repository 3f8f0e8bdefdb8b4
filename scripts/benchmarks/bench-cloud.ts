import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { LocalCloud } from '../../local-cloud/index.ts'
import { bootCloud, FUNCTIONS_DIR } from '../cloud/boot-cloud'
import { readDemoWorld } from '../demo/demo-world'
import { type People, settlePeople } from '../demo/settle-people'

/** What ours is compared with: a function that does nothing, and one that inserts one document and nothing else. Both through the real SDK. */
const BARE = `exports.main = async () => ({ ok: true })`
const RAW_INSERT = `
const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = (event) => cloud.database().collection('reports').add({ data: event.document })`

export interface BenchCloud {
  cloud: LocalCloud
  people: People
  invoke(name: string, event: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Our functions and the two to compare with, on a durable cloud in a temporary folder, with people and nothing else. */
export async function openBenchCloud(): Promise<BenchCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const functionsDir = join(folder, 'functions')
  cpSync(FUNCTIONS_DIR, functionsDir, { recursive: true })
  await addFunction(functionsDir, 'bare', BARE)
  await addFunction(functionsDir, 'raw-insert', RAW_INSERT)
  const cloud = await bootCloud({ dataDir: join(folder, 'data'), timers: false, functionsDir })
  const people = await settlePeople(cloud.url, readDemoWorld(), Date.now())
  return {
    cloud,
    people,
    async invoke(name, event) {
      const response = await fetch(`${cloud.url}/invoke/${name}`, { method: 'POST', headers: { 'x-openid': 'bench' }, body: JSON.stringify(event) })
      const answer = (await response.json()) as { result?: unknown; error?: unknown }
      if (answer.error) throw new Error(JSON.stringify(answer.error))
      return answer.result
    },
    async close() {
      await cloud.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

async function addFunction(functionsDir: string, name: string, code: string): Promise<void> {
  mkdirSync(join(functionsDir, name))
  writeFileSync(join(functionsDir, name, 'config.json'), '{}')
  await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    outfile: join(functionsDir, name, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
}
