import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { readBuildVariables } from '../config/build-variables'

export type ClientTarget = 'weapp' | 'h5'

/** Lines of the compiler that say nothing about this build. */
const KEPT_LINES = 60

/**
 * Builds dist/weapp or dist/h5 for production.
 * @throws Error with the compiler's messages when it failed
 */
export async function buildClient(target: ClientTarget): Promise<void> {
  // Before the compiler starts: it would bury the sentence under its own.
  readBuildVariables(process.env)
  const { code, output } = await run(['taro', 'build', '--type', target, '--no-check'])
  // Taro ends with 0 after some failures: what it printed decides as well.
  if (code === 0 && !/(^|\n)\s*(✖|×|Error:|ERROR in|Module not found)/.test(output)) return
  throw new Error(`The ${target} build failed.\n${output.trim().split('\n').slice(-KEPT_LINES).join('\n')}`)
}

function run(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', ...args], {
      env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_ENV: 'production', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

async function main(): Promise<void> {
  const target = process.argv[2]
  if (target !== 'weapp' && target !== 'h5') throw new Error('Say which: tsx scripts/build-client.ts weapp|h5')
  const started = Date.now()
  await buildClient(target)
  console.log(`dist/${target} built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
