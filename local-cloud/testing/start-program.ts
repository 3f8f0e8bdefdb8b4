import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const require = createRequire(import.meta.url)

/** Native packages stay where they are, and every module believes to be where it was. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(libsql|esbuild)$/ }, ({ path }) => ({ path: pathToFileURL(require.resolve(path)).href, external: true }))
    onLoad({ filter: /local-cloud[\\/].*\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }))
  },
}

/** A program of this folder as one file in another: it starts in half the time of its many modules. @returns the file. */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [inPlace],
    // Bundled CommonJS asks for Node's modules by `require`.
    banner: { js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);` },
  })
  return outfile
}

/** Start a bundled program on a data folder. What it prints can be read; its errors go to those of the test. */
export function startProgram(file: string, dataDir: string): ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } {
  return spawn(process.execPath, [file, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
}
