import './require-node'
import { spawnSync } from 'node:child_process'
import { getHeapStatistics } from 'node:v8'
import { parseArgs } from 'node:util'
import { openBenchCloud } from './benchmarks/bench-cloud'
import { benchConsensus } from './benchmarks/bench-consensus'
import { benchGeometry } from './benchmarks/bench-geometry'
import { benchOpinions } from './benchmarks/bench-opinions'
import { benchQueue } from './benchmarks/bench-queue'
import { benchRestore } from './benchmarks/bench-restore'
import { benchStore } from './benchmarks/bench-store'
import { benchCalls } from './benchmarks/bench-submit'
import { printRows } from './benchmarks/measure'
import { ensureFunctions } from './build/ensure-built'

/** Megabytes that a million documents with their indexes fit into. */
const HUGE_HEAP_MB = 12_000

/** `npm run bench [-- --huge]`: medians, 95th percentiles and ratios measured in one run. It judges no time, but fails when an indexed query examines more among more documents; --huge goes up to a million documents. */
const { values } = parseArgs({ options: { huge: { type: 'boolean', default: false } } })
if (values.huge && getHeapStatistics().heap_size_limit < HUGE_HEAP_MB * 1_000_000) {
  // A heap cannot grow beyond what its process was started with.
  const { status } = spawnSync(process.execPath, [`--max-old-space-size=${HUGE_HEAP_MB}`, ...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
printRows('The store of the local cloud', await benchStore([20_000, 100_000, ...(values.huge ? [1_000_000] : [])]))
printRows('Going back to a snapshot', await benchRestore(10_000))
await ensureFunctions()
const bench = await openBenchCloud()
try {
  printRows('Calls (HTTP, worker, SDK, gateway, durable store; one after another)', await benchCalls(bench))
  printRows('The queue', await benchQueue(bench, [1_000, 20_000, ...(values.huge ? [1_000_000] : [])]))
  printRows('Geometry', await benchGeometry())
  printRows('The picture of opinions', await benchConsensus())
  printRows('What is asked next', await benchOpinions(bench, [20_000, 200_000, 1_000_000]))
} finally {
  await bench.close()
}
