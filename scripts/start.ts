import './require-node'
import { parseArgs } from 'node:util'
import { ensureFunctions, ensureH5 } from './build/ensure-built'
import { chooseFreePort } from './cloud/choose-port'
import { bootPreview, DEFAULT_PORT, prepareData, welcome } from './cloud/preview'
import { stopOnSignal } from './cloud/stop-on-signal'

/** `npm start [-- --fresh] [--port N]`: the preview with its cloud and the demonstration world, on this machine alone. */
const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, port: { type: 'string' } } })

try {
  await ensureFunctions()
  await ensureH5()
  await prepareData(values.fresh)
  const cloud = await bootPreview(await chooseFreePort(values.port ? Number(values.port) : DEFAULT_PORT))
  stopOnSignal(() => cloud.stop())
  welcome(cloud)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
