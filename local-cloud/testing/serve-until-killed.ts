/** A program for the durability test: a whole cloud in a process of its own, to be killed. Prints its address. */
import { startFixtureCloud } from './start-fixture-cloud.ts'

const cloud = await startFixtureCloud({ left: [], right: [{ name: 'n', keys: { n: 1 } }], single: [], sums: [] }, {
  dataDir: process.argv[2]!,
  functionSettings: { probe: { timeoutMs: 20_000 }, 'other-probe': { timeoutMs: 20_000 } },
})
console.log(cloud.url)
