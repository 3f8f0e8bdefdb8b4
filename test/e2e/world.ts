import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import gcoord from 'gcoord'
import { type Browser, chromium } from 'playwright-core'
import type { Point } from '@/shared/domain/geo/point'
import type { LocalCloud } from '../../local-cloud/index.ts'
import { findBrowser } from '../../scripts/browser/find-browser'
import { LAUNCH_ARGUMENTS } from '../../scripts/browser/machine'
import { H5_DIR } from '../../scripts/build/paths'
import { bootCloud } from '../../scripts/cloud/boot-cloud'
import { readDemoWorld } from '../../scripts/demo/demo-world'
import { seedDemo } from '../../scripts/demo/seed-demo'
import { type People, settlePeople } from '../../scripts/demo/settle-people'
import { movePoint } from '../../scripts/demo/demo-timeline'
import { openVisit, type Visit, type VisitOptions } from './visit'

export interface World {
  readonly cloud: LocalCloud
  /** The personas outside the browser, for what a journey takes as given. Only where the world is not the whole demonstration. */
  readonly people: People
  /** A phone in somebody's hand. */
  visit(persona: string, options?: VisitOptions): Promise<Visit>
  /** Ends the cloud and starts it again on the same data and the same address. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface WorldOptions {
  /** The three weeks of reports as well; otherwise only people and their appointments. */
  isSeeded?: boolean
  /** Data on disk, so that a restart can keep it. */
  isKept?: boolean
}

export const DEMO = readDemoWorld()
export const SCREENSHOTS = '.cache/screenshots'

/** A cloud with the built preview on a free port, and a browser. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  if (!existsSync(join(H5_DIR, 'index.html'))) throw new Error(`${H5_DIR} is missing: run \`npm run build:h5\` first`)
  mkdirSync(SCREENSHOTS, { recursive: true })
  const dataDir = options.isKept ? mkdtempSync(join(tmpdir(), 'linli-e2e-')) : null
  const boot = (port: number) => bootCloud({ port, dataDir, hosting: H5_DIR, timers: false })
  let cloud = await boot(0)
  const browser = await launch()
  if (options.isSeeded) await seedDemo(cloud)
  const people = await settlePeople(cloud.url, DEMO, Date.now())
  const visits: Visit[] = []
  return {
    get cloud() {
      return cloud
    },
    people,
    async visit(persona, visitOptions) {
      const visit = await openVisit(browser, cloud.url, persona, visitOptions)
      visits.push(visit)
      return visit
    },
    async restart() {
      const { port } = cloud
      await cloud.stop()
      cloud = await boot(port)
    },
    async close() {
      await Promise.all(visits.map((visit) => visit.context.close()))
      await browser.close()
      await cloud.stop()
      if (dataDir) rmSync(dataDir, { recursive: true })
    },
  }
}

async function launch(): Promise<Browser> {
  const { path } = await findBrowser()
  return chromium.launch({ executablePath: path, args: LAUNCH_ARGUMENTS })
}

/** A place in a demonstration community, metres east and north of its middle. GCJ-02. */
export function placeIn(community: string, offsetM: readonly [number, number]): Point {
  const entry = DEMO.communities.get(community)
  if (!entry) throw new Error(`no demonstration community ${community}`)
  return movePoint(entry.centre, offsetM)
}

/** What a phone's satellite receiver says at a place: browsers and cameras speak WGS-84. */
export function toWgs84({ lng, lat }: Point): Point {
  const [wgsLng, wgsLat] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84)
  return { lng: wgsLng, lat: wgsLat }
}
