import './require-node'
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { LocalCloud } from '../local-cloud/index.ts'
import { ensureFunctions, ensureH5 } from './build/ensure-built'
import { H5_DIR } from './build/paths'
import { bootCloud } from './cloud/boot-cloud'
import { chooseFreePort } from './cloud/choose-port'
import { isLocalData, removeLocalData } from './cloud/local-secrets'
import { stopOnSignal } from './cloud/stop-on-signal'
import { readDemoWorld } from './demo/demo-world'
import { seedFolder } from './demo/seed-folder'

/** `npm start [-- --fresh] [--port N]`: the preview with its cloud and the demonstration world, on this machine alone. */
const DATA_DIR = '.data'
const DEFAULT_PORT = 8787

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, port: { type: 'string' } } })
await start(values.fresh, values.port ? Number(values.port) : DEFAULT_PORT)

async function start(isFresh: boolean, wantedPort: number): Promise<void> {
  await ensureFunctions()
  await ensureH5()
  if (isFresh) removeLocalData(DATA_DIR)
  if (existsSync(DATA_DIR) && readdirSync(DATA_DIR).length > 0 && !isLocalData(DATA_DIR)) {
    throw new Error(`${DATA_DIR} holds something that this project did not put there. Move it away and start again.`)
  }
  await seedFolder(DATA_DIR, logErrors)
  const port = await chooseFreePort(wantedPort)
  const cloud = await bootCloud({ port, dataDir: DATA_DIR, hosting: H5_DIR, timers: true, log: logErrors })
  stopOnSignal(() => cloud.stop())
  welcome(cloud)
}

function logErrors(line: Record<string, unknown>): void {
  if (line.level === 'error') console.error(JSON.stringify(line))
}

function welcome(cloud: LocalCloud): void {
  console.log(`\n黄石邻里 is running:  ${cloud.url}\n`)
  console.log('Open it in a browser window as narrow as a phone. Switch persona at the bottom of 我的:\n')
  for (const { name, hint } of readDemoWorld().personas) console.log(`  ${padWide(name, 26)}${hint}`)
  console.log(`\nData is kept in ${DATA_DIR}/ and survives a restart; \`npm start -- --fresh\` starts over.`)
  console.log('Everything shown is 演示数据. Stop with Ctrl-C.')
}

/** Chinese characters take two columns of a terminal. */
function padWide(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, columns - width))
}
