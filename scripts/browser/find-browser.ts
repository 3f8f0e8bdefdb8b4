import { MACHINE, type Machine } from './machine'

/** An executable that was started once and answered. */
export interface FoundBrowser {
  path: string
  /** Where it came from, for the console. */
  source: 'CHROME_PATH' | 'installed' | 'package' | 'package manager'
}

const PATH_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']
const APPLICATION_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

interface PackageManager {
  name: string
  needsRoot: boolean
  steps: readonly (readonly string[])[]
}

/** Fonts come along: a bare machine draws boxes instead of Chinese. */
const PACKAGE_MANAGERS: readonly PackageManager[] = [
  { name: 'apt-get', needsRoot: true, steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']] },
  { name: 'dnf', needsRoot: true, steps: [['install', '-y', 'chromium', 'google-noto-sans-cjk-fonts']] },
  { name: 'apk', needsRoot: true, steps: [['add', 'chromium', 'font-noto-cjk']] },
  { name: 'brew', needsRoot: false, steps: [['install', '--cask', 'chromium']] },
]

/**
 * A browser for the end-to-end tests, each way tried by launching it, each try said on the console: CHROME_PATH, an installed one, the
 * Chromium of @sparticuz/chromium, the system's package manager.
 * @throws if there is none; the tests then fail, they are never skipped
 */
export async function findBrowser(machine: Machine = MACHINE): Promise<FoundBrowser> {
  const { log } = machine
  const chosen = machine.env.CHROME_PATH
  if (chosen) {
    // Whoever names a browser wants that one: no quiet substitute.
    if (await machine.launches(chosen)) return announce(log, { path: chosen, source: 'CHROME_PATH' })
    throw new Error(`CHROME_PATH is ${chosen}, which does not start. Unset it to let a browser be found.`)
  }
  const installed = await firstInstalled(machine)
  if (installed) return announce(log, { path: installed, source: 'installed' })

  log('No installed Chrome or Chromium. Trying the Chromium of the package @sparticuz/chromium.')
  const packaged = await machine.unpackPackagedChromium()
  if (packaged && (await machine.launches(packaged))) return announce(log, { path: packaged, source: 'package' })

  log(packaged ? 'It does not start here (shared libraries are missing).' : 'It does not unpack here.')
  if (await installByPackageManager(machine)) {
    const added = await firstInstalled(machine)
    if (added) return announce(log, { path: added, source: 'package manager' })
  }
  throw new Error('No browser: none is installed, the packaged Chromium does not start, and no package manager could add one. Install Chrome or Chromium, or set CHROME_PATH.')
}

async function firstInstalled(machine: Machine): Promise<string | undefined> {
  const candidates = [...PATH_NAMES.map((name) => machine.findOnPath(name)), ...APPLICATION_PATHS.filter((path) => machine.exists(path))]
  for (const path of candidates) {
    if (path && (await machine.launches(path))) return path
  }
  return undefined
}

async function installByPackageManager(machine: Machine): Promise<boolean> {
  for (const manager of PACKAGE_MANAGERS) {
    if (!machine.findOnPath(manager.name)) continue
    const prefix = manager.needsRoot && !machine.isRoot ? ['sudo', '-n'] : []
    if (prefix.length > 0 && !(await machine.run('sudo', ['-n', 'true']))) {
      machine.log(`${manager.name} would need root, and sudo asks for a password: not used.`)
      continue
    }
    machine.log(`Installing Chromium with ${manager.name} …`)
    let isDone = true
    for (const step of manager.steps) {
      const [command = manager.name, ...parameters] = [...prefix, manager.name, ...step]
      isDone = isDone && (await machine.run(command, parameters))
    }
    if (isDone) return true
    machine.log(`${manager.name} could not.`)
  }
  return false
}

function announce(log: Machine['log'], found: FoundBrowser): FoundBrowser {
  log(`Browser (${found.source}): ${found.path}`)
  return found
}
