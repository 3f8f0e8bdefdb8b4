import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Phone } from './open-phone'

/** What one step of a journey costs between the two threads of WeChat, and how large the page is afterwards. */
export interface StepCost {
  /** Of setData. */
  calls: number
  bytes: number
  /** Bytes of the largest one. */
  largest: number
  /** Elements of the page in front, those of components included. */
  nodes: number
}

const FILE = new URL('../budgets.json', import.meta.url)
/** Room over what was measured when a budget is recorded: batches fall a little differently from run to run. */
const ROOM = 1.25

type Budgets = Record<string, Record<string, StepCost>>

/**
 * Measures the steps of a journey and compares them with test/weapp/budgets.json; a step without a budget fails. LINLI_RECORD_BUDGETS=1
 * writes what was measured, with some room. In WeChat's own tools nothing is measured.
 */
export function keepBudgets(journey: string) {
  const costs: Record<string, StepCost> = {}
  return {
    async step(phone: Phone, name: string, run: () => Promise<void>): Promise<void> {
      const { headless } = phone
      const from = headless?.setDataLog.length ?? 0
      await run()
      if (!headless) return
      const bytes = headless.setDataLog.slice(from).map((record) => record.bytes)
      costs[name] = { calls: bytes.length, bytes: bytes.reduce((sum, one) => sum + one, 0), largest: Math.max(0, ...bytes), nodes: headless.stack.current.owner.size }
      console.log(`${journey} · ${name}: setData ${costs[name].calls} × ${costs[name].bytes} B, largest ${costs[name].largest} B, ${costs[name].nodes} nodes; launched in ${Math.round(headless.launchMs)} ms`)
    },
    check(): void {
      if (process.env.LINLI_RECORD_BUDGETS === '1') return record(journey, costs)
      expect(overBudget(costs, readBudgets()[journey] ?? {})).toEqual([])
    },
  }
}

/** One sentence for each measure over its budget. */
export function overBudget(costs: Record<string, StepCost>, budgets: Record<string, StepCost>): string[] {
  return Object.entries(costs).flatMap(([step, cost]) => {
    const budget = budgets[step]
    if (!budget) return [`${step} has no budget in test/weapp/budgets.json`]
    return (Object.keys(cost) as (keyof StepCost)[]).flatMap((measure) => (cost[measure] > budget[measure] ? [`${step}: ${measure} ${cost[measure]} over ${budget[measure]}`] : []))
  })
}

function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Budgets
}

function record(journey: string, costs: Record<string, StepCost>): void {
  const roomy = Object.fromEntries(Object.entries(costs).map(([step, cost]) => [step, Object.fromEntries(Object.entries(cost).map(([measure, value]) => [measure, Math.ceil(value * ROOM)]))]))
  writeFileSync(FILE, `${JSON.stringify({ ...readBudgets(), [journey]: roomy }, null, 2)}\n`)
}
