import './require-node'
import { parseArgs } from 'node:util'
import { ensureFunctions } from './build/ensure-built'
import { bootCloud } from './cloud/boot-cloud'
import { stopOnSignal } from './cloud/stop-on-signal'
import { seedDemo } from './demo/seed-demo'
import { seedFolder } from './demo/seed-folder'

/** `npm run local-cloud -- --port P --data DIR --seed none|demo`: our functions and database without the preview. Without --data nothing is kept. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, data: { type: 'string' }, seed: { type: 'string', default: 'none' } } })
if (values.seed !== 'none' && values.seed !== 'demo') throw new Error(`--seed must be none or demo, not ${values.seed}`)

const log = (line: Record<string, unknown>) => console.log(JSON.stringify(line))
await ensureFunctions()
if (values.data && values.seed === 'demo') await seedFolder(values.data, log)
// In memory a world can only be filled in the cloud that serves it, whose timers would act on the moved clock: there they stay off.
const isFilledHere = values.seed === 'demo' && !values.data
const cloud = await bootCloud({ port: Number(values.port), dataDir: values.data ?? null, timers: !isFilledHere, log })
stopOnSignal(() => cloud.stop())
if (isFilledHere) {
  await seedDemo(cloud)
  console.log('The demonstration world is in memory. Timers are off: fire them through the control interface.')
}
console.log(`Local cloud: ${cloud.url}`)
