import type { InputOf, Operation } from '@/shared/contract/operation'
import * as reports from '@/shared/contract/reports'
import { DAY, type Instant } from '@/shared/domain/time'
import type { Control } from '../../local-cloud/index.ts'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { type PersonaClient } from '../cloud/persona-client'
import { type DemoReport, type DemoStep, type DemoWorld, readDemoWorld } from './demo-world'
import { seedAnnouncements } from './seed-announcements'
import { seedBallots } from './seed-ballots'
import { seedNeighbours } from './seed-neighbours'
import { seedStations } from './seed-stations'
import { seedTopics } from './seed-topics'
import { seedHomes, seedRolls } from './seed-households'
import { type People, personOf, settlePeople } from './settle-people'
import { capturedAt, demoSuffix, demoUlid, type Moment, movePoint, reportMoments } from './demo-timeline'

/** Before the first report: appointments start when they are made. */
const OPENS_BEFORE = 75 * DAY

interface Seeding {
  world: DemoWorld
  people: People
  /** Report key → what is known of it. */
  known: Map<string, { id: string; capturedAt: Instant }>
}

/**
 * Fills a local cloud with the demonstration, through the operations, as the personas, at the times told in database/demo. The cloud's clock
 * is moved through the past ten weeks and given back to real time at the end. Repeating it adds nothing: ids come from the data.
 */
export async function seedDemo(cloud: { url: string; control: Control }, now: Instant = Date.now()): Promise<{ reports: number; moments: number }> {
  const world = readDemoWorld()
  const { control } = cloud
  await control.setClock(now - OPENS_BEFORE)
  await control.openapi.script('security.mediaCheckAsync', { delayMs: 'manual' })
  try {
    const people = await settlePeople(cloud.url, world, now)
    await seedRolls(world, people)
    await seedNeighbours(world, cloud.url, people, control, now)
    await seedHomes(world, people, control, now, false)
    await seedAnnouncements(world, people, control, now)
    const ofTopics = { world, people, control, now, reports: new Map<string, string>() }
    await seedTopics(ofTopics, ({ fromReport }) => !fromReport)
    await seedBallots(world, people, control, now)
    const seeding: Seeding = { world, people, known: await findSeeded(world, people) }
    const moments = world.reports
      .flatMap((report) => reportMoments(report, known(seeding, report, now).capturedAt))
      .sort((a, b) => a.at - b.at)
    for (const moment of moments) {
      await control.setClock(moment.at)
      await perform(seeding, moment)
      // Verdicts arrive and the minute's work is done, as they would have been then.
      await control.openapi.deliverMediaChecks()
      await control.fireTimer('clock', 'every-minute')
    }
    await seedTopics({ ...ofTopics, reports: new Map([...seeding.known].map(([key, { id }]) => [key, id])) }, ({ fromReport }) => Boolean(fromReport))
    await seedHomes(world, people, control, now, true)
    await seedStations(control, now)
    return { reports: world.reports.length, moments: moments.length }
  } finally {
    await control.openapi.clearScripts()
    await control.setClock(null)
  }
}

/** The demonstration reports that are already there, by the end of their ids. */
async function findSeeded(world: DemoWorld, people: People): Promise<Seeding['known']> {
  const keys = new Map(world.reports.map(({ key }) => [demoSuffix(key), key]))
  const known: Seeding['known'] = new Map()
  for (const by of new Set(world.reports.map((report) => report.by))) {
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page = await personOf(people, by).call(reports.listMyReports, cursor ? { cursor } : {})
      for (const item of page.items) {
        const key = keys.get(item.id.slice(10))
        if (key) known.set(key, { id: item.id, capturedAt: item.capturedAt })
      }
      cursor = page.nextCursor
    }
  }
  return known
}

function known(seeding: Seeding, report: DemoReport, now: Instant): { id: string; capturedAt: Instant } {
  const at = capturedAt(report, now)
  const entry = seeding.known.get(report.key) ?? { id: demoUlid(report.key, at), capturedAt: at }
  seeding.known.set(report.key, entry)
  return entry
}

async function perform(seeding: Seeding, { at, report, step, index }: Moment): Promise<void> {
  const { id, capturedAt: captured } = known(seeding, report, at)
  const reporter = personOf(seeding.people, report.by)
  if (!step) return submit(seeding, report, id, captured)
  const detail = await reporter.call(reports.getReport, { reportId: id })
  const isDone = detail.events.length > index + 1
  if (isDone || step.do === 'silence') return
  const actor = personOf(seeding.people, step.by)
  await take(actor, { reportId: id, version: detail.version }, step, report, seeding)
}

async function submit(seeding: Seeding, report: DemoReport, id: string, captured: Instant): Promise<void> {
  const reporter = personOf(seeding.people, report.by)
  const photo = drawScenePhoto(report.scene, 'before', report.key)
  await reporter.call(reports.submitReport, {
    id,
    categoryCode: report.categoryCode,
    photos: [await reporter.upload(`uploads/${reporter.personId}/${id}/before-1.jpg`, photo)],
    location: { ...placeOf(seeding.world, report), crs: 'gcj02', accuracyM: 12, source: 'gps' },
    communityCode: report.community,
    landmark: report.landmark,
    note: report.note,
    capturedAt: captured,
  })
}

/** One step as the person it names. */
async function take(actor: PersonaClient, seen: { reportId: string; version: number }, step: DemoStep, report: DemoReport, seeding: Seeding): Promise<void> {
  const send = <O extends Operation>(operation: O, input: InputOf<O>) => actor.call(operation, input)
  switch (step.do) {
    case 'resolve': {
      const photo = drawScenePhoto(report.scene, 'after', report.key)
      const path = `uploads/${actor.personId}/${seen.reportId}/after-${seen.version}.jpg`
      const point = movePoint(placeOf(seeding.world, report), step.movedM)
      await send(reports.resolveReport, {
        ...seen,
        photos: [await actor.upload(path, photo)],
        location: { ...point, crs: 'gcj02', accuracyM: 10, source: 'gps' },
        note: step.note,
      })
      return
    }
    case 'accept':
      return void (await send(reports.acceptReport, seen))
    case 'reject':
      return void (await send(reports.rejectReport, { ...seen, reasonCode: step.reasonCode, nextStep: step.nextStep }))
    case 'confirm':
      return void (await send(reports.confirmReport, seen))
    case 'dispute':
      return void (await send(reports.disputeReport, { ...seen, note: step.note }))
    case 'rate':
      return void (await send(reports.rateReport, { ...seen, score: step.score, tags: step.tags, note: step.note }))
    case 'reopen':
      return void (await send(reports.reopenReport, { ...seen, note: step.note }))
    case 'withdraw':
      return void (await send(reports.withdrawReport, seen))
    case 'silence':
      return // the timer that follows every moment does it
  }
}

function placeOf(world: DemoWorld, report: DemoReport) {
  const community = world.communities.get(report.community)
  if (!community) throw new Error(`${report.key}: community ${report.community} has no polygon`)
  return movePoint(community.centre, report.offsetM)
}
