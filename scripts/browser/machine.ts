import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** What finding a browser asks of the machine; the tests put another one in its place. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>
  isRoot: boolean
  exists(path: string): boolean
  findOnPath(name: string): string | undefined
  /** Whether the executable starts and answers. */
  launches(path: string): Promise<boolean>
  /** @returns the path of the unpacked executable, or nothing where it cannot be */
  unpackPackagedChromium(): Promise<string | undefined>
  /** @returns whether the command ended well; its output goes to the console */
  run(command: string, parameters: readonly string[]): Promise<boolean>
  log(line: string): void
}

/** For Chromium as root, without a graphics card, speaking to nobody but us. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const LAUNCH_LIMIT_MS = 30_000

export const MACHINE: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  findOnPath,
  launches,
  unpackPackagedChromium,
  run,
  log: (line) => console.log(line),
}

function findOnPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not in this folder
    }
  }
  return undefined
}

async function launches(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: LAUNCH_ARGUMENTS, timeout: LAUNCH_LIMIT_MS })
    const page = await browser.newPage()
    const answer = await page.evaluate(() => 6 * 7)
    await browser.close()
    return answer === 42
  } catch {
    return false
  }
}

async function unpackPackagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } catch {
    return undefined
  }
}

function run(command: string, parameters: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: 'inherit' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
