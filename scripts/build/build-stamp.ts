import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockBuild } from './build-lock'

const STAMPS = '.cache/stamps'

/** What a build is made from and into; paths from the repository root. */
export interface BuildUnit {
  name: string
  sources: readonly string[]
  /** A file that exists when it was built. */
  output: string
}

/**
 * Runs the build unless its output is there and stands for exactly these sources. Programs that ask at the same time build once.
 * @returns whether it ran
 */
export async function buildIfStale(unit: BuildUnit, build: () => Promise<void>): Promise<boolean> {
  const release = await lockBuild(join(STAMPS, `${unit.name}.lock`))
  try {
    const fingerprint = fingerprintOf(unit.sources)
    const stamp = join(STAMPS, unit.name)
    if (existsSync(unit.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false
    // Until it is done nothing stands for anything: an interrupted build must not look like a whole one.
    forgetBuild(unit.name)
    await build()
    writeFileSync(stamp, fingerprint)
    return true
  } finally {
    release()
  }
}

/** The output no longer stands for its sources: the next `buildIfStale` builds. */
export function forgetBuild(name: string): void {
  rmSync(join(STAMPS, name), { force: true })
}

/** By content: a checkout changes the times of files, not what is in them. */
function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.flatMap(filesUnder).sort()) hash.update(path).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}
