import { parseArgs } from 'node:util'
import { ensureFunctions } from './build/ensure-built'
import { bootCloud } from './cloud/boot-cloud'
import { stopOnSignal } from './cloud/stop-on-signal'
import { seedDemo } from './demo/seed-demo'
import { requireNode } from './node-version'

/** `npm run local-cloud -- --port P --data DIR --seed none|demo`: our functions and database without the preview. Without --data nothing is kept. */
requireNode()
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, data: { type: 'string' }, seed: { type: 'string', default: 'none' } } })
if (values.seed !== 'none' && values.seed !== 'demo') throw new Error(`--seed must be none or demo, not ${values.seed}`)

await ensureFunctions()
// Timers would act on the moved clock while history is filled in; they are for the world as it is afterwards.
const cloud = await bootCloud({ port: Number(values.port), dataDir: values.data ?? null, timers: values.seed === 'none', log: (line) => console.log(JSON.stringify(line)) })
stopOnSignal(() => cloud.stop())
if (values.seed === 'demo') {
  const { reports } = await seedDemo(cloud)
  console.log(`Seeded ${reports} demonstration reports. Timers are off: fire them through the control interface.`)
}
console.log(`Local cloud: ${cloud.url}`)
