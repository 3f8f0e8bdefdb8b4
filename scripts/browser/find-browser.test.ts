import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser'
import type { Machine } from './machine'

interface Plan {
  chromePath?: string
  onPath?: Record<string, string>
  files?: string[]
  starting?: string[]
  packaged?: string
  isRoot?: boolean
  /** What running a command does; the default fails. */
  run?: (line: string, plan: Plan) => boolean
}

function machineWith(plan: Plan): { machine: Machine; said: string[]; ran: string[] } {
  const said: string[] = []
  const ran: string[] = []
  const machine: Machine = {
    env: { CHROME_PATH: plan.chromePath },
    isRoot: plan.isRoot ?? false,
    exists: (path) => plan.files?.includes(path) ?? false,
    findOnPath: (name) => plan.onPath?.[name],
    launches: (path) => Promise.resolve(plan.starting?.includes(path) ?? false),
    unpackPackagedChromium: () => Promise.resolve(plan.packaged),
    run: (command, parameters) => {
      const line = [command, ...parameters].join(' ')
      ran.push(line)
      return Promise.resolve(plan.run?.(line, plan) ?? false)
    },
    log: (line) => said.push(line),
  }
  return { machine, said, ran }
}

const PACKAGED = '/tmp/chromium'
const INSTALLED = '/usr/bin/chromium'

describe('findBrowser', () => {
  it('takes the browser that CHROME_PATH names before any other', async () => {
    const { machine } = machineWith({ chromePath: '/opt/chrome', onPath: { chromium: INSTALLED }, starting: ['/opt/chrome', INSTALLED] })

    await expect(findBrowser(machine)).resolves.toEqual({ path: '/opt/chrome', source: 'CHROME_PATH' })
  })

  it('fails rather than replace a CHROME_PATH that does not start', async () => {
    const { machine } = machineWith({ chromePath: '/opt/chrome', onPath: { chromium: INSTALLED }, starting: [INSTALLED] })

    await expect(findBrowser(machine)).rejects.toThrow('/opt/chrome')
  })

  it('takes an installed one before the packaged one, and passes over one that does not start', async () => {
    const { machine } = machineWith({ onPath: { 'google-chrome': '/usr/bin/google-chrome', chromium: INSTALLED }, packaged: PACKAGED, starting: [INSTALLED, PACKAGED] })

    await expect(findBrowser(machine)).resolves.toEqual({ path: INSTALLED, source: 'installed' })
  })

  it('finds an application of macOS', async () => {
    const path = '/Applications/Chromium.app/Contents/MacOS/Chromium'
    const { machine } = machineWith({ files: [path], starting: [path] })

    await expect(findBrowser(machine)).resolves.toEqual({ path, source: 'installed' })
  })

  it('takes the packaged one where none is installed, and says so', async () => {
    const { machine, said, ran } = machineWith({ onPath: { 'apt-get': '/usr/bin/apt-get' }, packaged: PACKAGED, starting: [PACKAGED], isRoot: true })

    await expect(findBrowser(machine)).resolves.toEqual({ path: PACKAGED, source: 'package' })
    expect(said.join('\n')).toContain('No installed Chrome or Chromium')
    expect(ran).toEqual([])
  })

  it('asks the package manager where the packaged one does not start', async () => {
    const { machine, ran, said } = machineWith({
      onPath: { 'apt-get': '/usr/bin/apt-get' },
      packaged: PACKAGED,
      isRoot: true,
      run: (line, plan) => {
        if (!line.includes('install')) return true
        plan.onPath = { ...plan.onPath, chromium: INSTALLED }
        plan.starting = [INSTALLED]
        return true
      },
    })

    await expect(findBrowser(machine)).resolves.toEqual({ path: INSTALLED, source: 'package manager' })
    expect(ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk'])
    expect(said.join('\n')).toContain('shared libraries are missing')
  })

  it('never waits for a password: without root or free sudo it fails and says what to do', async () => {
    const { machine, ran, said } = machineWith({ onPath: { 'apt-get': '/usr/bin/apt-get' } })

    await expect(findBrowser(machine)).rejects.toThrow('set CHROME_PATH')
    expect(ran).toEqual(['sudo -n true'])
    expect(said.join('\n')).toContain('sudo asks for a password')
  })
})
