import { buildClient } from '../build-client'
import { buildFunctions } from '../build-functions'
import { buildIfStale, type BuildUnit } from './build-stamp'
import { H5_DIR } from './paths'

const FUNCTIONS: BuildUnit = {
  name: 'functions',
  sources: ['cloudfunctions', 'src/shared', 'database', 'scripts/build-functions.ts', 'package-lock.json'],
  output: 'dist/cloudfunctions/api/index.js',
}
const client = (target: 'h5' | 'weapp', output: string): BuildUnit => ({
  name: target,
  sources: ['src', 'config', 'database', 'babel.config.cjs', 'babel.config.js', 'package.json', 'scripts/build-client.ts', 'package-lock.json'],
  output,
})

/** Builds what is missing or older than its sources, saying what it does. */
export async function ensureFunctions(): Promise<void> {
  await announce('Cloud functions', () => buildIfStale(FUNCTIONS, buildFunctions))
}

export async function ensureH5(): Promise<void> {
  await announce('Preview', () => buildIfStale(client('h5', `${H5_DIR}/index.html`), () => buildClient('h5')))
}

export async function ensureWeapp(): Promise<void> {
  await announce('WeChat bundle', () => buildIfStale(client('weapp', 'dist/weapp/app.json'), () => buildClient('weapp')))
}

async function announce(what: string, build: () => Promise<boolean>): Promise<void> {
  const started = Date.now()
  const hasRun = await build()
  console.log(hasRun ? `${what}: built in ${((Date.now() - started) / 1000).toFixed(1)} s` : `${what}: up to date`)
}
