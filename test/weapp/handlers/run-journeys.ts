import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export interface JourneysRun {
  /** `file › title: first line of the failure`. */
  failures: string[]
  passed: number
  /** Site number → the specs in which its handler ran; empty where the bundle does not record. */
  ran: Map<number, Set<string>>
}

export interface JourneysOptions {
  /** The bundle that the specs drive. */
  bundle: string
  /** Parts of file names; all specs if empty. */
  specs?: readonly string[]
  /** How long a step waits for what should appear. */
  patienceMs?: number
  /** Ends at the first failure. */
  isBrief?: boolean
  /** Automation port of an app in another process, which all specs then share. */
  devtools?: string
}

interface Report {
  testResults: { name: string; message: string; assertionResults: { status: string; title: string; failureMessages: string[] }[] }[]
}

/** Runs the journeys as `npx vitest run --project journeys` does, in a process of their own, on another bundle. */
export async function runJourneys({ bundle, specs = [], patienceMs, isBrief = false, devtools }: JourneysOptions): Promise<JourneysRun> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-journeys-'))
  const report = join(folder, 'report.json')
  const log = join(folder, 'ran.tsv')
  const env: NodeJS.ProcessEnv = { ...withoutVitest(process.env), LINLI_BUNDLE: bundle, LINLI_HANDLER_LOG: log }
  if (patienceMs) env.LINLI_PATIENCE_MS = String(patienceMs)
  if (devtools) env.WECHAT_DEVTOOLS = devtools
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys', '--reporter=json', `--outputFile=${report}`, ...(isBrief ? ['--bail', '1'] : []), ...(devtools ? ['--no-file-parallelism'] : []), ...specs]
  const output = await run(args, env)
  try {
    if (!existsSync(report)) throw new Error(`the journeys did not run:\n${output}`)
    return { ...readReport(JSON.parse(readFileSync(report, 'utf8')) as Report), ran: readLog(log) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('close', () => resolve(output))
  })
}

/** A vitest inside a vitest must not take itself for one of its workers. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV')) as NodeJS.ProcessEnv
}

function readReport({ testResults }: Report): { failures: string[]; passed: number } {
  const failures: string[] = []
  let passed = 0
  for (const { name, message, assertionResults } of testResults) {
    const file = relative(process.cwd(), name)
    passed += assertionResults.filter(({ status }) => status === 'passed').length
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    failures.push(...failed.map(({ title, failureMessages }) => `${file} › ${title}: ${firstLine(failureMessages[0])}`))
    // A spec that fails outside its tests (beforeAll, a budget) has only a message.
    if (failed.length === 0 && message) failures.push(`${file}: ${firstLine(message)}`)
  }
  return { failures, passed }
}

function firstLine(text = ''): string {
  return text.split('\n')[0] ?? ''
}

function readLog(path: string): Map<number, Set<string>> {
  const ran = new Map<number, Set<string>>()
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  for (const line of lines.filter(Boolean)) {
    const [site, spec] = line.split('\t')
    ran.set(Number(site), (ran.get(Number(site)) ?? new Set()).add(String(spec)))
  }
  return ran
}
