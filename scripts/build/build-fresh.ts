import { forgetBuild } from './build-stamp'
import { ensureFunctions, ensureH5, ensureWeapp } from './ensure-built'

/** `tsx scripts/build/build-fresh.ts functions|h5|weapp`: builds whatever is there, and remembers what it stands for. */
const BUILDS = { functions: ensureFunctions, h5: ensureH5, weapp: ensureWeapp }

const name = process.argv[2] as keyof typeof BUILDS | undefined
if (!name || !(name in BUILDS)) throw new Error(`Say which: ${Object.keys(BUILDS).join(', ')}`)
forgetBuild(name)
try {
  await BUILDS[name]()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
