import './require-node'
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { buildFunctions } from './build-functions'
import { forgetBuild } from './build/build-stamp'
import { ensureFunctions } from './build/ensure-built'
import { chooseFreePort } from './cloud/choose-port'
import { bootPreview, DEFAULT_PORT, prepareData, welcome } from './cloud/preview'
import { stopOnSignal } from './cloud/stop-on-signal'

/**
 * `npm run dev`: as `npm start`, and what changes is rebuilt: the preview unminified (reload the page), the functions with a restart of the
 * cloud on the same data and address. One build at a time; what changes meanwhile is built afterwards.
 */
const SETTLE_MS = 150
const SERVER_PATHS = /^(cloudfunctions|src\/shared|database)\//
const CLIENT_PATHS = /^(src|config|database\/demo)\//

await ensureFunctions()
await buildPreview()
await prepareData(false)
const port = await chooseFreePort(DEFAULT_PORT)
let cloud = await bootPreview(port)
stopOnSignal(() => cloud.stop())
welcome(cloud)

const changed = new Set<string>()
let isBuilding = false
for (const folder of ['src', 'cloudfunctions', 'database', 'config']) {
  watch(folder, { recursive: true }, (_event, name) => {
    if (!name || /\.test\.tsx?$/.test(name)) return
    changed.add(`${folder}/${name.replaceAll('\\', '/')}`)
    setTimeout(() => void rebuild(), SETTLE_MS)
  })
}

async function rebuild(): Promise<void> {
  if (isBuilding || changed.size === 0) return
  isBuilding = true
  const paths = [...changed]
  changed.clear()
  try {
    if (paths.some((path) => SERVER_PATHS.test(path))) await timed('functions', restartFunctions)
    if (paths.some((path) => CLIENT_PATHS.test(path))) await timed('preview', buildPreview)
  } catch (error) {
    // A slip while typing must not end the watch.
    console.error(error instanceof Error ? error.message : error)
  }
  isBuilding = false
  await rebuild()
}

async function restartFunctions(): Promise<void> {
  await buildFunctions()
  const { port: same } = cloud
  await cloud.stop()
  cloud = await bootPreview(same)
}

function buildPreview(): Promise<void> {
  // What `npm start` would find in dist/h5 afterwards is not its own build.
  forgetBuild('h5')
  return new Promise((resolve, reject) => {
    const child = spawn('node_modules/.bin/taro', ['build', '--type', 'h5', '--no-check'], {
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output))))
  })
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const started = Date.now()
  await work()
  console.log(`${what} rebuilt in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
