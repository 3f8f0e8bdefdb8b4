import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyBundle, requireBundle } from '../bundle'
import { plantFault } from './plant-fault'
import { handlerSites, removeHandler } from './handler-sites'
import { type JourneysRun, runJourneys } from './run-journeys'

/** Two taps without which nothing is left of the product: each is taken out of a copy of the bundle, alone. */
const REMOVED = [
  {
    button: 'the report’s submit button',
    site: 'packages/reports/submit/index #report-submit onTap 2',
    spec: 'rider-report',
    failure: /three taps later there is a receipt with a number: .*waited \d+ ms for “收到了”/,
  },
  {
    button: 'the queue’s accept button',
    site: 'packages/staff/inbox/index #queue-accept-* onTap',
    spec: 'secretary-queue',
    failure: /what is accepted leaves the list and stands under what is being handled: .*waited \d+ ms for “\/受理了\/”/,
  },
]

describe('a journey on a bundle with one handler less', () => {
  let runs: JourneysRun[]
  beforeAll(async () => {
    requireBundle()
    runs = await Promise.all(REMOVED.map(({ site, spec }) => journeyWithout(site, spec)))
  })

  it.each(REMOVED.map((removed, index) => ({ ...removed, index })))('$spec fails without $button', ({ index, failure }) => {
    const { failures, passed } = runs[index] ?? { failures: [], passed: 0 }

    expect(failures).toEqual([expect.stringMatching(failure)])
    // Everything before the button went well: it is the button that is missing.
    expect(passed).toBe(1)
  })

  const copies: string[] = []
  afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true })))

  async function journeyWithout(name: string, spec: string): Promise<JourneysRun> {
    const copy = copyBundle()
    copies.push(copy)
    const site = handlerSites(copy).find((one) => one.name === name)
    if (!site) throw new Error(`the bundle has no ${name}`)
    removeHandler(copy, site)
    return runJourneys({ bundle: copy, specs: [spec], patienceMs: 4_000, isBrief: true })
  }
})

describe('a journey on a bundle whose button does its work and fails afterwards, unheard', () => {
  let copy: string
  afterAll(() => rmSync(copy, { recursive: true }))

  it('fails, and names the file', async () => {
    copy = copyBundle()
    const file = join(copy, 'packages/staff/inbox/index.js')
    writeFileSync(file, plantFault(readFileSync(file, 'utf8'), 'async handler', 'fetch("/api")', '#queue-accept-* onTap'))
    const { failures } = await runJourneys({ bundle: copy, specs: ['secretary-queue'], patienceMs: 4_000 })

    expect(failures).toEqual([expect.stringMatching(/went wrong on this phone: unhandled rejection: packages\/staff\/inbox\/index\.js:\d+: ReferenceError: fetch is not defined/)])
  })
})
