import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { ServerModule } from '../../cloudfunctions/lib/kernel/module'

/** The server's modules, bundled as the functions are: with the places as data and the SDK inside. */
export async function loadModules(): Promise<readonly ServerModule[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-modules-'))
  const outfile = join(folder, 'modules.cjs')
  try {
    await build({
      absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
      entryPoints: ['cloudfunctions/lib/modules.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      loader: { '.geojson': 'json' },
      logLevel: 'warning',
    })
    const { MODULES } = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { MODULES: readonly ServerModule[] }
    return MODULES
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
