import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { MiniProgram } from '../runtime/launch-mini-program'
import type { Phone } from './open-phone'
import { untilQuiet } from './until-quiet'

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
const ROOM = 1.5
const MORE_CALLS = 2
/** Bytes that nobody feels: whether a small page is drawn in one batch or in two is chance. */
const SMALL = 3_000

type Budgets = Record<string, Record<string, StepCost>>

/**
 * Measures the steps of a journey and compares them with test/weapp/budgets.json; a step without a budget fails. LINLI_RECORD_BUDGETS=1
 * writes what was measured, with some room. In WeChat's own tools nothing is measured.
 */
export function keepBudgets(journey: string) {
  const costs: Record<string, StepCost> = {}
  const note = (name: string, headless: MiniProgram, from: number) => {
    const bytes = headless.setDataLog.slice(from).map((record) => record.bytes)
    const total = bytes.reduce((sum, one) => sum + one, 0)
    const cost = { calls: bytes.length, bytes: total, largest: Math.max(0, ...bytes), nodes: headless.stack.current.owner.size }
    costs[name] = cost
    console.log(`${journey} · ${name}: setData ${cost.calls} times, ${cost.bytes} B, largest ${cost.largest} B; ${cost.nodes} nodes; launch ${Math.round(headless.launchMs)} ms`)
  }
  return {
    async step(phone: Phone, name: string, run: () => Promise<void>): Promise<void> {
      const { headless } = phone
      if (!headless) return run()
      // What was still under way belongs to the step before, and what comes late to this one.
      await untilQuiet(headless)
      const from = headless.setDataLog.length
      await run()
      await untilQuiet(headless)
      note(name, headless, from)
    },
    /** The opening of the app counted as a step: everything since the launch. */
    async opening({ headless }: Phone, name: string): Promise<void> {
      if (!headless) return
      await untilQuiet(headless)
      note(name, headless, 0)
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
  const roomy = Object.fromEntries(Object.entries(costs).map(([step, cost]) => [step, withRoom(cost)]))
  writeFileSync(FILE, `${JSON.stringify({ ...readBudgets(), [journey]: roomy }, null, 2)}\n`)
}

function withRoom({ calls, bytes, largest, nodes }: StepCost): StepCost {
  return { calls: Math.ceil(calls * ROOM) + MORE_CALLS, bytes: Math.max(SMALL, Math.ceil(bytes * ROOM)), largest: Math.max(SMALL, Math.ceil(largest * ROOM)), nodes: Math.ceil(nodes * ROOM) }
}
