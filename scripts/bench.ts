import './require-node'
import { parseArgs } from 'node:util'
import { openBenchCloud } from './benchmarks/bench-cloud'
import { benchGeometry } from './benchmarks/bench-geometry'
import { benchQueue } from './benchmarks/bench-queue'
import { benchCalls } from './benchmarks/bench-submit'
import { printRows } from './benchmarks/measure'
import { ensureFunctions } from './build/ensure-built'

/** `npm run bench [-- --huge]`: medians, 95th percentiles and ratios measured in one run. It judges nothing; --huge goes up to a million documents. */
const { values } = parseArgs({ options: { huge: { type: 'boolean', default: false } } })
await ensureFunctions()
const bench = await openBenchCloud()
try {
  printRows('Calls (HTTP, worker, SDK, gateway, durable store; one after another)', await benchCalls(bench))
  printRows('The queue', await benchQueue(bench, [1_000, 20_000, ...(values.huge ? [1_000_000] : [])]))
  printRows('Geometry', await benchGeometry())
} finally {
  await bench.close()
}
