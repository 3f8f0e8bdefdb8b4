import './require-node'
import { watch } from 'node:fs'
import { ensureFunctions, ensureH5 } from './build/ensure-built'
import { chooseFreePort } from './cloud/choose-port'
import { bootPreview, DEFAULT_PORT, prepareData, welcome } from './cloud/preview'
import { stopOnSignal } from './cloud/stop-on-signal'

/**
 * `npm run dev`: as `npm start`, and what changes is rebuilt: the preview (reload the page), the functions with a restart of the cloud on
 * the same data and address. One build at a time; what changes meanwhile is built afterwards.
 */
const SETTLE_MS = 150
const SERVER_PATHS = /^(cloudfunctions|src\/shared|database)\//
const CLIENT_PATHS = /^(src|config|database\/demo)\//

await ensureFunctions()
await ensureH5()
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
    if (paths.some((path) => SERVER_PATHS.test(path))) await restartFunctions()
    if (paths.some((path) => CLIENT_PATHS.test(path))) await ensureH5()
  } catch (error) {
    // A slip while typing must not end the watch.
    console.error(error instanceof Error ? error.message : error)
  }
  isBuilding = false
  await rebuild()
}

async function restartFunctions(): Promise<void> {
  await ensureFunctions()
  const { port: same } = cloud
  await cloud.stop()
  cloud = await bootPreview(same)
}
