import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { FUNCTION_SETTINGS } from '../cloudfunctions/settings'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OUTPUT = join(ROOT, 'dist/cloudfunctions')
/** What the platform runs; the SDK is bundled, so that an upload needs no install. */
const TARGET = 'node18'

/**
 * Bundles every cloud function into dist/cloudfunctions/<name>/{index.js, config.json, package.json}. A folder appears whole or not at
 * all, so that a cloud that is running on the old one never loads half of the new.
 */
export async function buildFunctions(): Promise<void> {
  const names = Object.keys(FUNCTION_SETTINGS)
  const staging = join(ROOT, `dist/.cloudfunctions-${process.pid}`)
  rmSync(staging, { recursive: true, force: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `cloudfunctions/${name}/index.ts`])),
    outdir: staging,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: TARGET,
    charset: 'utf8',
    loader: { '.geojson': 'json' },
    logLevel: 'warning',
  })
  mkdirSync(OUTPUT, { recursive: true })
  for (const name of names) {
    cpSync(join(ROOT, `cloudfunctions/${name}/config.json`), join(staging, name, 'config.json'))
    writeFileSync(join(staging, name, 'package.json'), `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', dependencies: {} }, null, 2)}\n`)
    replaceFolder(join(staging, name), join(OUTPUT, name))
  }
  rmSync(staging, { recursive: true, force: true })
}

function replaceFolder(from: string, to: string): void {
  const aside = `${to}.old-${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  try {
    renameSync(to, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(from, to)
  rmSync(aside, { recursive: true, force: true })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFunctions()
