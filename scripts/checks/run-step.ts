import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { resultFile, type Step } from './plan'
import { type Tally, tallyCases } from './tally'

export interface StepResult extends Tally {
  step: Step
  ms: number
  /** Why it did not run, where it did not. */
  notRun?: string
}

/** Runs one step, its output on the console as it comes; `isShared`: another step speaks at the same time, so lines carry the name. */
export async function runStep(step: Step, env: NodeJS.ProcessEnv, isShared: boolean): Promise<StepResult> {
  const started = Date.now()
  if (step.counts === 'cases') rmSync(resultFile(step.name), { force: true })
  const exitCode = await execute(step, env, isShared ? `[${step.name}] ` : '')
  const tally = step.counts === 'cases' ? tallyCases(resultFile(step.name), exitCode) : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }
  return { step, ms: Date.now() - started, ...tally }
}

function execute(step: Step, env: NodeJS.ProcessEnv, prefix: string): Promise<number> {
  return new Promise((resolve) => {
    const [program = '', ...parameters] = step.command
    const child = spawn(join('node_modules/.bin', program), parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const limit = setTimeout(() => {
      console.log(`${prefix}${step.name} took longer than ${step.limitMs / 60_000} minutes and was ended.`)
      child.kill('SIGKILL')
    }, step.limitMs)
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => console.log(prefix + line))
    child.once('error', (error) => console.log(`${prefix}${error.message}`))
    child.once('close', (code) => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}
