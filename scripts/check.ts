import './require-node'
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { planChecks, type Step } from './checks/plan'
import { runStep, type StepResult } from './checks/run-step'
import { sumTallies } from './checks/tally'

/** `npm test` (`-- --thorough`): every gate and every test, all of them even where one fails; the last line counts them. */
const { values } = parseArgs({ options: { thorough: { type: 'boolean', default: false } } })
process.exitCode = await check(values.thorough)

async function check(isThorough: boolean): Promise<number> {
  const started = Date.now()
  // One seed for every random test of this run; LINLI_SEED repeats it.
  const seed = process.env.LINLI_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
  const env = { ...process.env, LINLI_SEED: seed, ...(isThorough ? { LINLI_THOROUGH: '1' } : {}) }
  console.log(`Random seed ${seed} (repeat with LINLI_SEED=${seed})${isThorough ? ', long counts' : ''}`)
  mkdirSync('.cache/check', { recursive: true })

  const results: StepResult[] = []
  for (const group of planChecks(isThorough)) {
    const [ready, stuck] = split(group, (step) => missingFor(step, results).length === 0)
    for (const step of stuck) results.push(skip(step, missingFor(step, results)))
    if (ready.length === 0) continue
    console.log(`\n━━ ${ready.map((step) => step.name).join(' · ')} ━━`)
    results.push(...(await Promise.all(ready.map((step) => runStep(step, env, ready.length > 1)))))
  }
  return summarise(results, seed, Date.now() - started)
}

/** The steps that this one needs and that failed. */
function missingFor(step: Step, results: readonly StepResult[]): string[] {
  return (step.needs ?? []).filter((name) => results.some((result) => result.step.name === name && result.failed > 0))
}

/** A test on an old build would say nothing about this one: not run is failed. */
function skip(step: Step, missing: readonly string[]): StepResult {
  const notRun = `not run, because this failed: ${missing.join(', ')}`
  console.log(`\n━━ ${step.name} ━━\n${notRun}`)
  return { step, ms: 0, passed: 0, failed: 1, notRun }
}

function summarise(results: readonly StepResult[], seed: string, ms: number): number {
  console.log('\n━━ Summary ━━')
  for (const { step, passed, failed, ms: stepMs, notRun } of results) {
    const mark = failed === 0 ? '✓' : '✗'
    const what = notRun ?? (step.counts === 'gate' ? '' : `${passed} passed, ${failed} failed`)
    console.log(`${mark} ${step.name.padEnd(18)}${seconds(stepMs).padStart(8)}  ${what}`)
  }
  const { passed, failed } = sumTallies(results)
  console.log(`Seed ${seed}, ${seconds(ms)}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))]
}
