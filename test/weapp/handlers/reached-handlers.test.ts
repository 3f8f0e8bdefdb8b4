import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyBundle, requireBundle } from '../bundle'
import { type HandlerSite, handlerSites, recordHandlers, removeHandler } from './handler-sites'
import { type JourneysRun, runJourneys } from './run-journeys'
import { runSeed, sample } from './sample-sites'
import { SURVIVORS } from './survivors'
import { UNREACHED } from './unreached-handlers'

const THOROUGH = process.env.LINLI_THOROUGH === '1'
/** How many are removed in a usual run; LINLI_THOROUGH=1 removes all. */
const SAMPLE = 3
const LONG_MS = 60 * 60_000

/** The journeys once, on a copy of the bundle whose handlers say that they run. */
describe('the handlers of the app', () => {
  const explained = UNREACHED.flatMap(({ sites }) => sites)
  let copy: string
  let sites: HandlerSite[]
  let run: JourneysRun
  beforeAll(async () => {
    requireBundle()
    copy = copyBundle()
    sites = handlerSites(copy)
    recordHandlers(copy, sites)
    run = await runJourneys({ bundle: copy })
  }, LONG_MS)
  afterAll(() => rmSync(copy, { recursive: true }))

  const reached = () => sites.filter((_, index) => run.ran.has(index)).map(({ name }) => name)

  it('are wrapped without any journey noticing', () => {
    expect(run.failures).toEqual([])
    expect(run.passed).toBeGreaterThan(0)
  })

  it('are each called by a journey, or explained', () => {
    const called = new Set(reached())
    console.log(`${sites.length} handlers, ${called.size} called by journeys`)

    expect(sites.map(({ name }) => name).filter((name) => !called.has(name) && !explained.includes(name))).toEqual([])
  })

  it('are not explained where a journey calls them, where they are gone, or twice', () => {
    const unreached = new Set(sites.map(({ name }) => name))
    for (const name of reached()) unreached.delete(name)

    expect(explained.filter((name) => !unreached.has(name))).toEqual([])
    expect(new Set(explained).size).toBe(explained.length)
  })

  it(
    THOROUGH ? 'are missed when they are gone, each of them: without it a journey fails' : `are missed when they are gone: ${SAMPLE} of them, another ${SAMPLE} each time`,
    async () => {
      const seed = runSeed()
      const removable = [...run.ran].flatMap(([index, specs]) => (sites[index] && !isSurvivor(sites[index]) ? [{ site: sites[index], specs: [...specs] }] : []))
      const chosen = THOROUGH ? removable : sample(removable, SAMPLE, seed)
      console.log(`${chosen.length} of ${removable.length} removed${THOROUGH ? '' : `, LINLI_SEED=${seed}`}`)
      const survived: string[] = []
      for (const { site, specs } of chosen) {
        const killed = await failsWithout(site, specs)
        console.log(`${killed ? '✗' : '·'} ${site.name}: ${killed ?? 'no journey fails'}`)
        if (!killed) survived.push(site.name)
      }

      expect(survived).toEqual([])
    },
    LONG_MS,
  )

  it('that may be gone unnoticed are called by journeys all the same', () => {
    const called = new Set(reached())

    expect(SURVIVORS.flatMap((one) => one.sites).filter((name) => !called.has(name))).toEqual([])
  })
})

function isSurvivor({ name }: HandlerSite): boolean {
  return SURVIVORS.some((one) => one.sites.includes(name))
}

async function failsWithout(site: HandlerSite, specs: readonly string[]): Promise<string | undefined> {
  const broken = copyBundle()
  try {
    removeHandler(broken, site)
    return (await runJourneys({ bundle: broken, specs, patienceMs: 4_000, isBrief: true })).failures[0]
  } finally {
    rmSync(broken, { recursive: true })
  }
}
